import { z } from 'zod'
import { GraphError } from '../graph-error.ts'
import { dayIn, instantOf, zoneOf } from './zones.ts'

const time = z.strictObject({ dateTime: z.string(), timeZone: z.string() })
const days = z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'])

const pattern = z.strictObject({
  type: z.literal('weekly'),
  interval: z.int().min(1).max(99),
  daysOfWeek: z.array(days).length(1),
  firstDayOfWeek: days,
})
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const range = z.strictObject({
  type: z.enum(['endDate', 'noEnd', 'numbered']),
  startDate: isoDate,
  endDate: isoDate.optional(),
  numberOfOccurrences: z.int().min(1).max(999).optional(),
  recurrenceTimeZone: z.string().optional(),
})

const attendee = z.strictObject({
  type: z.enum(['required', 'optional', 'resource']),
  emailAddress: z.strictObject({ address: z.email(), name: z.string().optional() }),
})

const property = z.strictObject({
  id: z.string().regex(/^(String|Integer|Boolean) \{[0-9A-Fa-f-]{36}\} Name \S+$/),
  value: z.string(),
})

/** What a client may write of an event (https://learn.microsoft.com/graph/api/resources/event); nothing else exists. */
const writable = {
  subject: z.string().max(255),
  body: z.strictObject({ contentType: z.enum(['html', 'text', 'HTML', 'Text']), content: z.string() }),
  start: time,
  end: time,
  attendees: z.array(attendee).max(500),
  recurrence: z.strictObject({ pattern, range }).nullable(),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: z.enum(['unknown', 'skypeForBusiness', 'skypeForConsumer', 'teamsForBusiness']),
  allowNewTimeProposals: z.boolean(),
  isReminderOn: z.boolean(),
  reminderMinutesBeforeStart: z.int().min(0),
  categories: z.array(z.string()),
  showAs: z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']),
  singleValueExtendedProperties: z.array(property),
}

const created = z.strictObject({
  ...z.object(writable).partial().shape,
  subject: writable.subject,
  start: time,
  end: time,
  transactionId: z.string().max(64).optional(),
})
const changed = z.strictObject(writable).partial()

export type EventInput = z.output<typeof created>
export type EventChange = z.output<typeof changed>
export type Recurrence = NonNullable<EventInput['recurrence']>

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.join('.') ?? ''
  const message =
    issue?.code === 'unrecognized_keys'
      ? `The property '${issue.keys[0]}' does not exist on type 'microsoft.graph.event'. Make sure to only use property names that are defined by the type.`
      : `The value of '${where}' is not valid: ${issue?.message}`
  throw new GraphError(400, issue?.code === 'unrecognized_keys' ? 'RequestBodyRead' : 'BadRequest', message)
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

function checkRecurrence({ pattern, range }: Recurrence, start: EventInput['start']): void {
  const day = dayIn(instantOf(start), zoneOf(start.timeZone))
  if (range.startDate !== day)
    throw new GraphError(400, 'ErrorPropertyValidationFailure', `The start date of the range must be ${day}.`)
  if (range.type === 'endDate' && range.endDate === undefined)
    throw new GraphError(400, 'ErrorPropertyValidationFailure', 'endDate is required.')
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]
  if (pattern.daysOfWeek[0] !== weekday)
    throw new GraphError(400, 'ErrorPropertyValidationFailure', `The series must begin on its weekday.`)
  if (range.recurrenceTimeZone !== undefined) zoneOf(range.recurrenceTimeZone)
}

/** Throws GraphError 400 for times and recurrences that cannot be. */
export function checkTimes(event: Pick<EventInput, 'start' | 'end' | 'recurrence'>): void {
  if (instantOf(event.end) <= instantOf(event.start))
    throw new GraphError(
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'The end must be after the start.',
    )
  if (event.recurrence) checkRecurrence(event.recurrence, event.start)
}

export function readEvent(body: unknown): EventInput {
  const event = parsed(created, body)
  checkTimes(event)
  return event
}

export const readChange = (body: unknown): EventChange => parsed(changed, body)
