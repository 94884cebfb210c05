import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { Result } from '#shared/kernel/result.ts'
import { diff } from '../diff.ts'
import { type Doing, entry, type NewHistory } from '../doing.ts'
import type { FieldChange, HistoryVerb } from '../history.ts'
import type { Alignment } from './alignment.ts'
import { type End, titleOf } from './link-rules.ts'

/** A link after a change, with an entry for either objective's history. */
export type Changed = Result<
  { readonly alignment: Alignment; readonly history: readonly [NewHistory, NewHistory] },
  Refusal
>

export interface Ends {
  readonly from: End
  readonly to: End
}

interface What {
  readonly verb: HistoryVerb
  readonly changes?: readonly FieldChange[]
  readonly reason?: string | null
}

/** Both objectives' histories tell what happened to the link between them. */
export const onBoth = (
  { id, from, to }: Alignment,
  what: (side: 'from' | 'to') => What,
  doing: Doing,
): readonly [NewHistory, NewHistory] => [
  entry(doing, { subjectId: from.objectiveId, partId: id, ...what('from') }),
  entry(doing, { subjectId: to.objectiveId, partId: id, ...what('to') }),
]

const FIELDS = {
  contributes_to: { from: 'contributesTo', to: 'contributedBy' },
  depends_on: { from: 'dependsOn', to: 'neededBy' },
} as const

/** What stands at the other end, by its title: it comes, it goes, or it stays and is only named. */
export const otherEndChange = (
  { kind }: Alignment,
  side: 'from' | 'to',
  { ends, change }: { readonly ends: Ends; readonly change: 'comes' | 'goes' | 'stays' },
): FieldChange => {
  const title = titleOf(side === 'from' ? ends.to : ends.from)
  return {
    field: FIELDS[kind][side],
    from: change === 'comes' ? null : title,
    to: change === 'goes' ? null : title,
  }
}

/** Fields of a link as its history tells them. */
const told = ({ share, dependency }: Partial<Alignment>) => ({
  share: share ?? null,
  dependencyState: dependency?.state ?? null,
  message: dependency?.message || null,
  dueOn: dependency?.dueOn ?? null,
  riskOwnerId: dependency?.riskOwnerId ?? null,
})
const TOLD = ['share', 'dependencyState', 'message', 'dueOn', 'riskOwnerId'] as const

export const changesOf = (before: Partial<Alignment>, after: Alignment): FieldChange[] =>
  diff(told(before), told(after), TOLD)
