// How the stand-in for Office.js inside a page and the client around it talk. Microsoft's own way is private and changes;
// what pages rely on is the API, which the stand-in keeps.

export type Mode = 'read' | 'compose'

/** What is open beside the pane; times are ISO instants. */
export interface ItemData {
  readonly type: 'appointment' | 'message'
  /** Who invites composes, everybody else reads. */
  readonly mode: Mode
  /** "IPM.Appointment", "IPM.Note", "IPM.Schedule.Meeting.Request". */
  readonly itemClass: string
  readonly id: string
  readonly subject: string
  readonly html: string
  readonly start: string | null
  readonly end: string | null
  /** Of a series, or of one of its days. */
  readonly isRecurring: boolean
  /** The series that a day belongs to; null for the series itself and for everything single. */
  readonly seriesId: string | null
}

export interface OfficeColours {
  readonly bodyBackgroundColor: string
  readonly bodyForegroundColor: string
  readonly controlBackgroundColor: string
  readonly controlForegroundColor: string
}

export interface OfficeData {
  readonly displayLanguage: string
  readonly colours: OfficeColours
  readonly person: { readonly name: string; readonly mail: string }
  /** The newest version of each requirement set this Outlook knows. */
  readonly requirementSets: Readonly<Record<string, string>>
  /** Granted by the app's manifest; without it no body can be read. */
  readonly mayReadItem: boolean
  readonly item: ItemData | null
}

/** From the client to the page. */
export type ToPage =
  | { readonly office: 'context'; readonly data: OfficeData }
  | { readonly office: 'item'; readonly item: ItemData | null }
  | { readonly office: 'theme'; readonly colours: OfficeColours }
  | { readonly office: 'nested'; readonly message: string }

/** From the page to the client. */
export type FromPage =
  | { readonly office: 'hello' }
  | { readonly office: 'nested'; readonly message: string }
  | { readonly office: 'open'; readonly url: string }

const isTagged = (data: unknown): boolean => typeof data === 'object' && data !== null && 'office' in data

export const readFromPage = (data: unknown): FromPage | null => (isTagged(data) ? (data as FromPage) : null) // our own page's
export const readToPage = (data: unknown): ToPage | null => (isTagged(data) ? (data as ToPage) : null) // our own client's
