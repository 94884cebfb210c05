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
