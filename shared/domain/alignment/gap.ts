import type { AlignmentId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'

/** What can be missing in how OKRs fit together; each has a name and a way to close it, never only a number. */
export const GAP_KINDS = [
  /** A living objective below company level that contributes to nothing. */
  'orphan_objective',
  /** A living objective of a company unit to which nothing alive contributes. */
  'company_objective_without_contributors',
  /** The other unit has not answered yet. */
  'unconfirmed_dependency',
  /** The other unit has said no, and the request still stands. */
  'declined_dependency',
  /** The due date has passed, and it is neither delivered nor declined. */
  'overdue_dependency',
  /** A unit with living objectives and no living link to any other unit. */
  'unlinked_unit',
  /** One end is archived or cancelled, or its unit is dissolved. */
  'link_to_gone',
] as const
export type GapKind = (typeof GAP_KINDS)[number]

export const GAP_FIXES = [
  'contribute_to_parent',
  'ask_for_contributors',
  'ask_other_unit',
  'answer_request',
  'ask_again',
  'deliver',
  'move_due_date',
  'link_to_other_unit',
  'withdraw_link',
  'restore_end',
] as const
export type GapFix = (typeof GAP_FIXES)[number]

/** Why nothing leads to an end of a link any more. Only what is archived can be brought back. */
export const GONE_REASONS = [
  'archived',
  'key_result_archived',
  'cancelled',
  'unit_dissolved',
  'missing',
] as const
export type GoneReason = (typeof GONE_REASONS)[number]

/** The end of a link that is gone. */
export interface GoneEnd {
  readonly objectiveId: ObjectiveId
  readonly unitId: UnitId
  readonly reason: GoneReason
}

export interface Gap {
  readonly kind: GapKind
  /** The unit that can close it; of a link the one it leads from. */
  readonly unitId: UnitId
  readonly otherUnitId: UnitId | null
  readonly objectiveId: ObjectiveId | null
  readonly otherObjectiveId: ObjectiveId | null
  readonly alignmentId: AlignmentId | null
  readonly dueOn: string | null
  /** Of a link that leads nowhere. */
  readonly gone: GoneEnd | null
  /** The best first. */
  readonly fixes: readonly GapFix[]
}

/** Names the gap for as long as it is there. */
export const gapId = ({ kind, unitId, objectiveId, alignmentId }: Gap): string =>
  `${kind}.${alignmentId ?? objectiveId ?? unitId}`
