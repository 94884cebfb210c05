import type * as de from '../de/common.ts'
import type { SameKeys } from '../same-keys.ts'

export const common: SameKeys<typeof de.common> = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  retry: 'Try again',
  reload: 'Reload',
  more: 'More actions',
  edit: 'Edit',
  archive: 'Archive',
  restore: 'Restore',
  search: 'Search',
  back: 'Back',
  none: '–',
  saving: 'Saving …',
  saved: 'Saved',
  loading: 'Loading …',
  shareLink: 'Share link',
  optional: 'optional',
  today: 'Today',
  pickDay: 'Pick from a calendar',
  pickTime: 'Show times',
  monthBefore: 'Previous month',
  monthAfter: 'Next month',
  yearBefore: 'Previous year',
  yearAfter: 'Next year',
  dayUnreadable: 'Please enter a date like {{example}}.',
  dayTooEarly: '{{on}} at the earliest.',
  dayTooLate: '{{on}} at the latest.',
  timeUnreadable: 'Please enter a time like {{example}}.',
}

export const nav: SameKeys<typeof de.nav> = {
  board: 'Board',
  alignment: 'Alignment',
  rituals: 'Rituals',
  my: 'My OKRs',
  overview: 'Overview',
  settings: 'Settings',
  label: 'Views',
}

export const problem: SameKeys<typeof de.problem> = {
  offline: 'No connection. Everything typed so far is kept.',
  unavailable: 'The service is not answering right now. Please try again in a moment.',
  signedOut: 'The sign-in has expired. Please reload Microsoft Teams; everything typed so far is kept.',
  notFoundTitle: 'There is nothing here (any more)',
  notFound: 'The link leads nowhere. Its target may have moved or may belong to another organisation.',
  failedTitle: 'That did not work',
  crashed: 'This view cannot be shown right now. Nothing that was saved is affected.',
  toBoard: 'Go to the board',
  offlineBanner: 'Offline: this is how things stood last.',
}

export const outside: SameKeys<typeof de.outside> = {
  title: 'Leitstern lives in Microsoft Teams',
  text: 'This address shows its contents only inside Teams, Outlook or Microsoft 365.',
  open: 'Open in Microsoft Teams',
}

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
