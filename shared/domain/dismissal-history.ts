import { type Doing, entry, type NewHistory } from './doing.ts'
import type { HistoryVerb } from './history.ts'

interface SetAside {
  readonly ruleId: string
  readonly reason: string
}

export interface ToldDismissal {
  readonly verb: Extract<HistoryVerb, 'finding_dismissed' | 'finding_restored'>
  /** The objective, or the unit where its whole set is meant. */
  readonly subjectId: string
  readonly partId: string | null
  readonly dismissal: SetAside
}

/** How the history tells that a finding was set aside, with the reason, or taken back. */
export function toldDismissal(
  doing: Doing,
  { verb, subjectId, partId, dismissal }: ToldDismissal,
): NewHistory {
  const isDismissed = verb === 'finding_dismissed'
  const [from, to] = isDismissed ? [null, dismissal.ruleId] : [dismissal.ruleId, null]
  const reason = isDismissed ? dismissal.reason : null
  return entry(doing, { subjectId, partId, verb, changes: [{ field: 'finding', from, to }], reason })
}
