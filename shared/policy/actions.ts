/** Everything somebody may or may not do. The server decides by this list, the tab shows by it. */
export const ACTIONS = [
  'organisation.edit',
  'unit.create',
  'unit.edit',
  'unit.bind',
  'unit.sync',
  'cycle.create',
  'cycle.edit',
  'cycle.transition',
  'cycle.carryOver',
  'objective.read',
  'objective.create',
  'objective.edit',
  'objective.propose',
  'objective.answer',
  'objective.activate',
  'objective.close',
  'objective.cancel',
  'objective.archive',
  'objective.comment',
  'objective.link',
  'keyResult.checkIn',
  'checkIn.change',
  'comment.change',
  'calendar.plan',
  'calendar.book',
  'review.create',
  'review.edit',
  'review.open',
  'review.steer',
  'review.takeOver',
  'review.speak',
  'review.note',
  'review.reopen',
  'review.post',
  'alignment.change',
  'alignment.answer',
] as const
export type Action = (typeof ACTIONS)[number]

/** Why something is refused; each has a sentence in both languages beside the disabled control. */
export const DENIAL_REASONS = [
  'guest_reads_only',
  'not_a_member',
  'needs_lead',
  'needs_admin',
  'not_the_author',
  'wrong_state',
  'cycle_closed',
  'archived',
  'not_the_last',
  'not_the_facilitator',
  'not_facilitating',
  'session_not_open',
  'session_closed',
] as const
export type DenialReason = (typeof DENIAL_REASONS)[number]

/** The actions refused to the reader, with the reason; what is not listed is allowed. */
export type Denials = Partial<Record<Action, DenialReason>>
