import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import type { ItemData, OfficeColours } from '../../../outlook-host/protocol.ts'
import type { Theme } from '../../protocol/host.ts'

const seriesOf = (id: string): string | null => (id.includes('.occ.') ? id.replace(/\.occ\..*$/, '') : null)

/** An appointment as Outlook hands it to add-ins: composed by who invites, read by everybody else. */
export const itemOf = (entry: CalendarEntry): ItemData => ({
  type: 'appointment',
  mode: entry.isOrganizer ? 'compose' : 'read',
  itemClass: 'IPM.Appointment',
  id: entry.id,
  subject: entry.subject,
  html: entry.html,
  start: entry.start,
  end: entry.end,
  isRecurring: entry.isSeries,
  seriesId: seriesOf(entry.id),
})

/** Outlook's own colours in white, in black and under high contrast. */
const COLOURS: Readonly<Record<Theme, readonly [back: string, front: string]>> = {
  default: ['#ffffff', '#242424'],
  dark: ['#292929', '#ffffff'],
  contrast: ['#000000', '#ffffff'],
}

export function coloursOf(theme: Theme): OfficeColours {
  const [back, front] = COLOURS[theme]
  return {
    bodyBackgroundColor: back,
    bodyForegroundColor: front,
    controlBackgroundColor: back,
    controlForegroundColor: front,
  }
}
