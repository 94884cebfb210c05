import { keepBooking } from '#functions/calendar/booking/keep.ts'
import type { LoadedCalendar } from '#functions/calendar/load-calendar.ts'
import { eventTexts } from '#functions/calendar/texts.ts'
import type { Worker } from '#functions/calendar/worker.ts'
import type { CalendarStep, StepResult } from '#functions/ports/calendar.ts'
import type { Abandoned } from '#shared/domain/ritual/booking.ts'
import { entryTimes } from '#shared/domain/ritual/wanted.ts'

type Results = readonly (StepResult | undefined)[]

/** With the installation's own rights: nobody else reaches into the calendar of somebody who has left. */
async function perform(
  { services, reader: { tenantId } }: Worker,
  left: readonly Abandoned[],
  steps: readonly CalendarStep[],
): Promise<Results> {
  const [ownerId] = left.map((one) => one.ownerId)
  if (ownerId === undefined) return []
  const mailbox = { reader: { isInstallation: true, tenantId }, ownerId, groupId: null } as const
  const done = await services.calendar.perform(mailbox, steps)
  return done.ok ? done.value : []
}

const FINAL = new Set(['gone', 'refused', 'repeated'])

const isDone = (result: StepResult | undefined): boolean =>
  result !== undefined && (result.ok || FINAL.has(result.error.reason))

const idOf = ({ meeting }: Abandoned): string => meeting.eventId ?? ''

/** A series that has been shortened already is not shortened again: that would be a second message. */
async function shorten(worker: Worker, series: readonly Abandoned[]): Promise<readonly Abandoned[]> {
  const reads = series.map((one) => ({ op: 'read', eventId: idOf(one) }) as const)
  const found = await perform(worker, series, reads)
  const isShort = ({ meeting }: Abandoned, result: StepResult | undefined) =>
    result?.ok === true && result.value?.occurrences === entryTimes(meeting.wanted).occurrences
  const open = series.filter((one, index) => found[index]?.ok === true && !isShort(one, found[index]))
  const steps = open.map((one): CalendarStep => {
    const changes = entryTimes(one.meeting.wanted)
    return { op: 'update', eventId: idOf(one), changes }
  })
  const changed = await perform(worker, open, steps)
  return series.filter((one, index) => {
    const at = open.indexOf(one)
    return at === -1 ? !isDone(found[index]) : !isDone(changed[at])
  })
}

async function cancel(
  worker: Worker,
  meetings: readonly Abandoned[],
  comment: string,
): Promise<readonly Abandoned[]> {
  const steps = meetings.map((one) => ({ op: 'cancel', eventId: idOf(one), comment }) as const)
  const done = await perform(worker, meetings, steps)
  return meetings.filter((_, index) => !isDone(done[index]))
}

/** Takes the meetings that somebody who has left still invites to out of the calendars, as far as that is allowed. */
export async function clearLeftBehind(worker: Worker, loaded: LoadedCalendar): Promise<LoadedCalendar> {
  const { booking, plan } = loaded
  const abandoned = booking?.data.abandoned ?? []
  if (booking === null || abandoned.length === 0) return loaded
  const left: Abandoned[] = []
  for (const ownerId of new Set(abandoned.map((one) => one.ownerId))) {
    const own = abandoned.filter((one) => one.ownerId === ownerId)
    const isSeries = ({ meeting }: Abandoned) => meeting.state === 'ending'
    left.push(...(await shorten(worker, own.filter(isSeries))))
    const others = own.filter((one) => !isSeries(one))
    left.push(...(await cancel(worker, others, eventTexts(plan.language).cancelled)))
  }
  if (left.length === abandoned.length) return loaded
  const kept = await keepBooking(worker, booking, { ...booking.data, abandoned: left })
  return kept === null ? loaded : { ...loaded, booking: kept }
}
