import { z } from 'zod'
import { badRequest, GraphError } from '../graph-error.ts'
import type { ActionRoute, GraphCall, GraphEntity, GraphReply } from '../graph-route.ts'
import { timesIn } from './calendars.ts'
import { instantOf } from './zones.ts'

const time = z.strictObject({ dateTime: z.string(), timeZone: z.string() })
const query = z.strictObject({
  schedules: z.array(z.string()).min(1),
  startTime: time,
  endTime: time,
  availabilityViewInterval: z.int().min(5).max(1440).default(30),
})

const mostMailboxes = 100
const longestDays = 62
const dayMs = 86_400_000

function answer(call: GraphCall): GraphReply {
  const parsed = query.safeParse(call.body)
  if (!parsed.success) throw badRequest(`Invalid getSchedule: ${parsed.error.issues[0]?.message}`)
  const { schedules, startTime, endTime } = parsed.data
  if (schedules.length > mostMailboxes)
    throw new GraphError(
      400,
      'ErrorMailboxDataArrayTooBig',
      `There are too many target users in the EmailAddress array. The allowed size = ${mostMailboxes}; the actual size = ${schedules.length}.`,
    )
  const [from, to] = [instantOf(startTime), instantOf(endTime)]
  if (to - from > longestDays * dayMs)
    throw new GraphError(
      400,
      'ErrorTimeIntervalTooBig',
      `The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = ${longestDays} days.`,
    )
  const value = schedules.map((address) => scheduleOf(call, address, { from, to }))
  return { status: 200, body: { value } }
}

function scheduleOf(
  call: GraphCall,
  address: string,
  { from, to }: { from: number; to: number },
): GraphEntity {
  const person = call.calendars.personBy(address)
  if (!person || person.tid !== call.caller.tid || person.isGuest)
    return {
      scheduleId: address,
      availabilityView: '',
      scheduleItems: [],
      error: {
        message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
        responseCode: '5009',
      },
    }
  const items = call.calendars.instances(person, from, to).map((instance) => ({
    isPrivate: false,
    status: instance.event.showAs,
    subject: instance.event.subject,
    location: '',
    ...timesIn(instance, 'UTC'),
  }))
  const outs = call.calendars.outOfOffice(person.oid, from, to).map((span) => ({
    isPrivate: false,
    status: 'oof',
    subject: '',
    location: '',
    ...timesIn(span, 'UTC'),
  }))
  return {
    scheduleId: address,
    availabilityView: '',
    scheduleItems: [...items, ...outs],
    // A mailbox may keep a zone of its own making
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { '@odata.type': '#microsoft.graph.customTimeZone', name: 'Customized Time Zone', bias: -60 },
    },
  }
}

export const scheduleRoutes: ActionRoute[] = [
  'users/{id}/calendar/getSchedule',
  'me/calendar/getSchedule',
].map((path) => ({
  kind: 'action',
  method: 'POST',
  path,
  scopes: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  service: 'exchange',
  options: [],
  answer,
}))
