import { type CalendarEntry, Outlook } from '#infra/local/graph/calendar/outlook.ts'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { bookCalendarPlan } from '#shared/contracts/calendar/book-calendar-plan.ts'
import { previewCalendarPlan } from '#shared/contracts/calendar/preview-calendar-plan.ts'
import type { Places } from './seeded.ts'

const idsIn = ({ board }: Places) => {
  const [, , cycleId = '', , unitId = ''] = board.split('/')
  return { cycleId, unitId }
}

const FIVE_MINUTES = 5 * 60_000
const YEAR = ['2026-11-24T00:00:00Z', '2027-11-24T00:00:00Z'] as const

/** Everything that lies in somebody's calendar in the coming year, in its order. */
const entriesOf = (company: LocalEnvironment, person: PersonKey): readonly CalendarEntry[] =>
  new Outlook(company.graph.calendars, company.directory)
    .entries(people[person].oid, ...YEAR)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))

/** The rituals of Vertrieb DACH, booked by its lead through the API; the next check-in as it lies in Mei Lin's calendar, a moment before it begins. */
export const bookRituals = async (company: LocalEnvironment, places: Places) => {
  // The company's morning begins on the stroke of a ritual: a moment later it is clear which of its days is the next
  await company.travelBy(FIVE_MINUTES)
  company.identity.grantConsent(people.aylin.oid, ['Calendars.ReadWrite'])
  const api = new SeedApi({
    apiUrl: company.apiUrl,
    tokenFor: (personId) => company.tokenFor(personId),
    travelTo: (instant) => company.travelTo(instant),
  })
  const asked = { as: 'aylin', params: idsIn(places) } as const
  const { fingerprint } = await api.call(previewCalendarPlan, { ...asked, body: { withFreeBusy: false } })
  await api.call(bookCalendarPlan, { ...asked, body: { fingerprint }, once: 'booked' })
  const entry = entriesOf(company, 'meilin').find(({ subject }) => subject.startsWith('OKR-Check-in'))
  if (entry === undefined) throw new Error('Nothing was booked.')
  // Check-ins are due with the meeting now
  await company.travelTo(new Date(Date.parse(entry.start) - FIVE_MINUTES).toISOString())
  return entry
}
