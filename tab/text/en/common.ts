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
}

export const problem: SameKeys<typeof de.problem> = {
  offline: 'No connection. Everything typed so far is kept.',
  unavailable: 'The service is not answering right now. Please try again in a moment.',
  signedOut: 'The sign-in has expired. Please sign in again; everything typed so far is kept.',
  signIn: 'Sign in again',
  signedIn: 'Signed in. Please try again.',
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
