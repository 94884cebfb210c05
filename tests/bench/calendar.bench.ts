import { ADD_TO_CHAT } from '#functions/adapters/graph/permissions.ts'
import { type Office, openOffice } from '#tests/support/office.ts'
import { type Figure, figure } from './lib/figures.ts'

const UNITS = 200

/** Calls of the directory belong to signing in, not to booking. */
const calendarRequests = (office: Office): number =>
  office.graph.requests.filter(({ path }) => !path.includes('/teams/')).length

/** Preview with free/busy, then booking: what a lead does. */
async function book(office: Office, unit: number): Promise<void> {
  const lead = office.as(office.staff[unit]?.lead ?? office.admin)
  const params = office.params(unit)
  const { fingerprint } = await lead.call('previewCalendarPlan', { params, body: {} })
  const { state } = await lead.call('bookCalendarPlan', { params, body: { fingerprint } })
  if (state !== 'booked') throw new Error(`Unit ${unit + 1} is ${state}`)
}

/** A holiday on the check-in's weekday makes the longest way: the series has to be trimmed before people are invited. */
async function takeSaxonHolidays(office: Office): Promise<void> {
  const admin = office.as(office.admin)
  const { settings, etag } = await admin.call('getOrganisation')
  const headers = { 'if-match': `"${etag}"` }
  await admin.call('putOrganisation', { body: { ...settings, holidays: 'DE-SN' }, headers })
}

async function planWednesday(office: Office, unit: number): Promise<void> {
  const lead = office.as(office.staff[unit]?.lead ?? office.admin)
  const params = office.params(unit)
  await lead.call('previewCalendarPlan', { params, body: { withFreeBusy: false } })
  const { plan, etag } = await lead.call('getCalendarPlan', { params })
  const headers = { 'if-match': `"${etag}"` }
  await lead.call('putCalendarPlan', { params, body: { ...plan, weekday: 3 }, headers })
}

/** How often Graph is asked while units book their cycles; counts, so they are the same on every machine. */
export async function calendar(): Promise<Figure[]> {
  // The side panel goes into the chats as well: the longest way
  const office = await openOffice({ units: UNITS, granted: ['Calendars.ReadWrite', ...ADD_TO_CHAT] })
  try {
    await takeSaxonHolidays(office)
    let most = 0
    for (let unit = 0; unit < UNITS; unit++) {
      if (unit % 4 === 3) await planWednesday(office, unit)
      const before = calendarRequests(office)
      await book(office, unit)
      most = Math.max(most, calendarRequests(office) - before)
    }
    const mean = calendarRequests(office) / UNITS
    return [
      figure({
        name: 'Graph requests for one unit’s cycle with free/busy, at most',
        value: most,
        unit: 'requests',
        budget: { most: 8, of: 'value' },
      }),
      figure({
        name: `Graph requests per unit over ${UNITS} units`,
        value: mean,
        unit: 'requests',
        budget: { most: 4.5, of: 'value' },
      }),
    ]
  } finally {
    await office.close()
  }
}
