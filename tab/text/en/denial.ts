import type * as de from '../de/denial.ts'
import type { SameKeys } from '../same-keys.ts'

/** Why somebody may not do something. */
export const denial: SameKeys<typeof de.denial> = {
  guest_reads_only: 'Guests can read along but change nothing.',
  not_a_member: 'Members of this unit can do this.',
  needs_lead: 'The lead of this unit can do this.',
  needs_admin: 'The OKR administrators can do this.',
  not_the_author: 'Only the person who wrote it can do this.',
  wrong_state: 'This is not possible in the current state.',
  cycle_closed: 'The cycle is closed.',
  archived: 'This is archived. Restore it first.',
  not_the_last: 'Only the latest check-in can be changed.',
  not_the_facilitator: 'Only the person who booked the meetings can do this: they are in that calendar.',
  not_facilitating: 'This is up to whoever facilitates the session.',
  session_not_open: 'The session is not open yet.',
  session_closed: 'The session has ended.',
}
