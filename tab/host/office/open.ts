// The only places that know Office.js are the files of this folder.

/** Office.js comes from Microsoft's own address and may be kept from us there: a firewall, no network. */
const isThere = (): boolean => typeof Office !== 'undefined'

/** Shakes hands with Outlook; false when the page was opened outside of it, or its library did not come. */
export const connectToOutlook = async (): Promise<boolean> => {
  if (!isThere()) return false
  const { host } = await Office.onReady()
  return host === Office.HostType.Outlook
}

/** BCP 47, as Outlook shows itself: "de-DE". */
export const outlookLocale = (): string => Office.context.displayLanguage

/** Only separates one person's drafts from another's on a shared machine; the server asks the token. */
export const outlookPerson = (): string => Office.context.mailbox.userProfile.emailAddress

/** "09:30" on the clock of the calendar, which may be set to another zone than the machine. */
export const calendarClock = (at: Date): string => {
  const { hours, minutes } = Office.context.mailbox.convertToLocalClientTime(at)
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
