import type { PersonId } from '#shared/kernel/ids.ts'

export type HistoryVerb =
  | 'created'
  | 'edited'
  | 'proposed'
  | 'withdrawn'
  | 'answered'
  | 'agreed'
  | 'activated'
  | 'closed'
  | 'reopened'
  | 'cancelled'
  | 'archived'
  | 'restored'
  | 'moved'
  | 'carried_over'
  | 'key_result_added'
  | 'key_result_edited'
  | 'key_result_archived'
  | 'key_result_restored'
  | 'checked_in'
  | 'check_in_corrected'
  | 'check_in_deleted'
  | 'commented'
  | 'comment_edited'
  | 'comment_deleted'
  | 'finding_dismissed'
  | 'finding_restored'
  | 'alignment_added'
  | 'alignment_edited'
  | 'alignment_answered'
  | 'alignment_withdrawn'
  | 'alignment_restored'
  | 'alignment_carried'
  | 'contribution_asked'
  | 'contribution_declined'
  | 'contribution_ask_withdrawn'
  | 'settings_changed'
  | 'unit_created'
  | 'unit_edited'
  | 'members_synced'
  | 'cycle_created'
  | 'cycle_edited'
  | 'cycle_moved_on'
  | 'sample_discarded'
  | 'calendar_planned'
  | 'calendar_booked'
  | 'calendar_cancelled'
  | 'calendar_followed'
  | 'review_created'
  | 'review_edited'
  | 'review_opened'
  | 'review_moved_on'
  | 'review_facilitator'
  | 'review_revealed'
  | 'review_grouped'
  | 'review_noted'
  | 'review_note_changed'
  | 'review_action_agreed'
  | 'review_action_changed'
  | 'review_minutes_written'
  | 'review_closed'
  | 'review_reopened'
  | 'meeting_bound'

/** One changed field: JSON values before and after. */
export interface FieldChange {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

/** Who changed what, when, from what to what. `subjectId` is the objective, unit, cycle, session or organisation. */
export interface HistoryEntry {
  readonly id: string
  readonly subjectId: string
  /** The key result, check-in, comment or link inside the subject, where one is meant. */
  readonly partId: string | null
  readonly verb: HistoryVerb
  readonly by: PersonId
  readonly at: string
  readonly changes: readonly FieldChange[]
  readonly reason: string | null
}
