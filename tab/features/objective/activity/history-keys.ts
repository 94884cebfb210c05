import type { HistoryVerb } from '#shared/domain/history.ts'
import { METRIC_FIELDS } from '#shared/domain/metric-diff.ts'

/** Every verb has a sentence; a verb without one does not compile. */
const VERBS: Readonly<Record<HistoryVerb, true>> = {
  created: true,
  edited: true,
  proposed: true,
  withdrawn: true,
  answered: true,
  agreed: true,
  activated: true,
  closed: true,
  reopened: true,
  cancelled: true,
  archived: true,
  restored: true,
  moved: true,
  carried_over: true,
  key_result_added: true,
  key_result_edited: true,
  key_result_archived: true,
  key_result_restored: true,
  checked_in: true,
  check_in_corrected: true,
  check_in_deleted: true,
  commented: true,
  comment_edited: true,
  comment_deleted: true,
  finding_dismissed: true,
  finding_restored: true,
  alignment_added: true,
  alignment_edited: true,
  alignment_answered: true,
  alignment_withdrawn: true,
  alignment_restored: true,
  alignment_carried: true,
  contribution_asked: true,
  contribution_declined: true,
  contribution_ask_withdrawn: true,
  settings_changed: true,
  unit_created: true,
  unit_edited: true,
  members_synced: true,
  cycle_created: true,
  cycle_edited: true,
  cycle_moved_on: true,
  sample_discarded: true,
  calendar_planned: true,
  calendar_booked: true,
  calendar_cancelled: true,
  calendar_followed: true,
  review_created: true,
  review_edited: true,
  review_opened: true,
  review_moved_on: true,
  review_facilitator: true,
  review_revealed: true,
  review_grouped: true,
  review_noted: true,
  review_note_changed: true,
  review_action_agreed: true,
  review_action_changed: true,
  review_minutes_written: true,
  review_closed: true,
  review_reopened: true,
  meeting_bound: true,
}
export const isVerb = (verb: string): verb is HistoryVerb => verb in VERBS

const FIELDS = [
  'title',
  'why',
  'origin',
  'ambition',
  'ownerId',
  'state',
  'answer',
  'withoutAnswerOf',
  'grade',
  'weight',
  ...METRIC_FIELDS,
  'on',
  'value',
  'confidence',
  'note',
  'text',
  'contributesTo',
  'contributedBy',
  'dependsOn',
  'neededBy',
  'askedUnits',
  'share',
  'dependencyState',
  'message',
  'dueOn',
  'riskOwnerId',
] as const
export type FieldKey = (typeof FIELDS)[number]

/** "metric.target" and "keyResults.x.grade" are told by their last part; places and ids are not told at all. */
export const fieldKey = (field: string): FieldKey | null =>
  FIELDS.find((known) => known === field.split('.').at(-1)) ?? null

const CHECK_INS: readonly string[] = ['checked_in', 'check_in_corrected', 'check_in_deleted']
const COMMENTS: readonly string[] = ['commented', 'comment_edited', 'comment_deleted']

export type ActivityKind = 'check_ins' | 'comments' | 'changes'
export const kindOf = (verb: string): ActivityKind =>
  CHECK_INS.includes(verb) ? 'check_ins' : COMMENTS.includes(verb) ? 'comments' : 'changes'
