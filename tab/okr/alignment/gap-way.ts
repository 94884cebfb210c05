import type { GapView } from '#shared/contracts/shapes/types.ts'
import { GAP_KINDS, type GapFix, type GapKind } from '#shared/domain/alignment/gap.ts'
import { paths } from '#tab/paths.ts'
import type { LinkDoing } from './link-doing.ts'

/** Done where the other end is: its unit answers or delivers. */
const AT_OTHER_END: ReadonlySet<GapFix> = new Set(['answer_request', 'deliver'])

/** What is to be done with the link that is the gap; the form for it is open where the way leads. */
const DOING: Readonly<Partial<Record<GapFix, LinkDoing>>> = {
  answer_request: 'answer',
  deliver: 'deliver',
  move_due_date: 'edit',
  ask_other_unit: 'edit',
  ask_again: 'again',
  withdraw_link: 'withdraw',
}

type Where = Pick<GapView, 'unitId' | 'objectiveId' | 'otherObjectiveId' | 'alignmentId' | 'gone'>

const targetOf = ({ objectiveId, otherObjectiveId, gone }: Where, fix: GapFix) => {
  if (fix === 'restore_end') return gone?.objectiveId ?? objectiveId
  return AT_OTHER_END.has(fix) ? (otherObjectiveId ?? objectiveId) : objectiveId
}

/** Where the gaps are listed: those of one unit, or all. */
export interface Listed {
  readonly cycleId: string
  readonly unitId?: string | undefined
}

/** The address of the form that closes a gap that way. */
export const wayOf = (gap: Where, fix: GapFix, { cycleId, unitId }: Listed): string => {
  const target = targetOf(gap, fix)
  if (target === null) return paths.alignment(cycleId, { unitId, linking: gap.unitId })
  const place = { cycleId, objectiveId: target }
  const doing = DOING[fix]
  if (doing && gap.alignmentId) return paths.link(place, gap.alignmentId, doing)
  if (fix === 'contribute_to_parent') return paths.linking(place, 'contributes_to')
  return fix === 'ask_for_contributors' ? paths.linking(place, 'asks') : paths.objective(place)
}

/** Gaps by their kind, in the order the kinds are named. */
export const gapsByKind = (gaps: readonly GapView[]): readonly (readonly [GapKind, readonly GapView[]])[] => {
  const byKind = Map.groupBy(gaps, ({ kind }) => kind)
  return GAP_KINDS.flatMap((kind) => {
    const found = byKind.get(kind)
    return found ? [[kind, found] as const] : []
  })
}
