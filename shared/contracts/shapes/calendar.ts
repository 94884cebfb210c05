import * as z from 'zod'
import { MESSAGE_KINDS } from '#shared/domain/ritual/message-kinds.ts'
import { RITUALS } from '#shared/domain/ritual/ritual.ts'
import * as s from './scalars.ts'
import * as v from './views.ts'

export const ritual = z.enum(RITUALS)
/** Time of day on a wall clock, "09:00". */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const ritualChoice = z.strictObject({
  ritual,
  isOn: z.boolean(),
  minutes: z.int().min(15).max(480),
  /** Moved to this day; of the weekly check-in, the day of the first one, which gives the series its weekday. */
  on: s.plainDate.nullable(),
  startsAt: wallTime.nullable(),
})

/** When a unit wants its rituals. */
export const ritualPlan = z.strictObject({
  /** ISO: Monday is 1, Sunday is 7. */
  weekday: z.int().min(1).max(7),
  startsAt: wallTime,
  /** IANA time zone. */
  timeZone: z.string().min(1).max(64),
  language: z.enum(['de', 'en']),
  /** In the calendar of the person who books, with invitations, or in that of the Microsoft 365 group. */
  home: z.enum(['facilitator', 'group']),
  /** Weekly check-ins on public holidays are left out. */
  skipsHolidays: z.boolean(),
  /** Each ritual at most once; a missing one is as proposed. */
  rituals: z.array(ritualChoice).max(RITUALS.length),
})

export const holiday = z.object({ on: s.plainDate, name: z.string() })

export const session = z.object({
  on: s.plainDate,
  startsAt: wallTime,
  minutes: z.int(),
  start: s.instant,
  end: s.instant,
  /** Name of the public holiday on that day. */
  holiday: z.string().nullable(),
  /** The holiday takes this occurrence out of the series. */
  isSkipped: z.boolean(),
  /** The day the rule names, where a holiday has moved the meeting away from it. */
  movedFrom: s.plainDate.nullable(),
})

const entryState = z.enum(['waiting', 'booked', 'failed', 'cancelled'])

/** One entry of the calendar as it was booked. */
export const bookedMeeting = z.object({
  state: entryState,
  /** Opens the event in Outlook. */
  webLink: z.string().nullable(),
  /** Null where the mailbox cannot make Teams meetings; the event stands without. */
  joinUrl: z.string().nullable(),
})

export const meeting = z.object({
  ritual,
  isSeries: z.boolean(),
  sessions: z.array(session),
  booked: bookedMeeting.nullable(),
})

/** Where the calendar and the plan say different things. */
export const drift = z.object({
  id: z.string(),
  ritual,
  kind: z.enum(['moved', 'cancelled', 'declined']),
  planned: z.object({ start: s.instant, end: s.instant }),
  /** Null when the meeting is gone. */
  found: z.object({ start: s.instant, end: s.instant }).nullable(),
  /** Who has declined, for contact. */
  declinedBy: z.array(s.personId),
  /** False where nothing can be put back: what is gone has passed by. */
  isRestorable: z.boolean(),
})

/** What has to be allowed, and where. */
export const consentNeed = z.object({
  scopes: z.array(z.string()),
  personUrl: z.string(),
  /** Some of it nobody but an administrator can allow. */
  needsAdmin: z.boolean(),
  adminUrl: z.string(),
  claims: z.string().nullable(),
})

/**
 * How people get from the meeting to its session. `pinned`: the side panel is there by itself. `waiting`: it will be
 * once Teams has made the meetings' chats. `link`: by the link in the event. `consent_required`: the same, until
 * somebody allows what `consent` names. `none`: nothing is booked.
 */
export const sidePanel = z.object({
  state: z.enum(['none', 'pinned', 'waiting', 'link', 'consent_required']),
  consent: consentNeed.nullable(),
})

export const calendarPlan = z.object({
  cycleId: s.cycleId,
  unitId: s.unitId,
  etag: s.etag,
  /** False while it is what the organisation's settings propose. */
  isSaved: z.boolean(),
  plan: ritualPlan,
  meetings: z.array(meeting),
  /** Public holidays from four weeks before the cycle to its end. */
  holidays: z.array(holiday),
  /** `changed`: what is booked is no longer what is planned; booking again brings the difference. */
  state: z.enum(['not_booked', 'booking', 'booked', 'changed', 'cancelling', 'cancelled']),
  /** How far the last decision has been carried out, entry by entry; null when nothing was ever booked. */
  progress: z
    .object({
      done: z.int(),
      total: z.int(),
      entries: z.array(z.object({ ritual, standsFor: s.plainDate.nullable(), state: entryState })),
    })
    .nullable(),
  /** The calendar asked for a pause: not before this is it worth trying again. */
  retryAt: s.instant.nullable(),
  /** In whose name the meetings stand; null before the first booking. */
  facilitatorId: s.personId.nullable(),
  /** The facilitator leads the unit no more: whichever lead books next takes over, in their own name. */
  facilitatorHasLeft: z.boolean(),
  /** Meetings that still stand in the calendar of somebody who has left, and have to be deleted there by hand. */
  leftBehind: z.array(z.object({ ritual, personId: s.personId })),
  sidePanel,
  drift: z.array(drift),
  /** When the calendar was last read. */
  followedAt: s.instant.nullable(),
  people: v.people,
  denials: v.denials,
})

/** What the calendar needs somebody to allow; `claims` go into getAuthToken({claims}). */
export const freeBusy = z.object({
  state: z.enum(['read', 'not_asked', 'consent_required', 'unavailable']),
  consent: consentNeed.nullable(),
  /** Whose calendar says nothing. */
  unknown: z.array(s.personId),
})

export const conflict = z.object({
  ritual,
  on: s.plainDate,
  personId: s.personId,
  kind: z.enum(['busy', 'tentative', 'out_of_office']),
  start: s.instant,
  end: s.instant,
})

/** Other times of one ritual, the best first. */
export const betterSlots = z.object({
  ritual,
  slots: z.array(
    z.object({
      on: s.plainDate,
      startsAt: wallTime,
      /** Of everybody invited. */
      free: z.int(),
      of: z.int(),
    }),
  ),
})

/** What booking will do with one entry of the calendar. */
export const calendarAction = z.object({
  op: z.enum(['create', 'update', 'cancel', 'keep']),
  ritual,
  subject: z.string(),
  sessions: z.array(session),
  /** Of a change: when they have been until now. */
  before: z.array(session).nullable(),
  /** Of a meeting by itself: the day of the series it stands in for. */
  standsFor: s.plainDate.nullable(),
  /** Of a new entry: the text of its invitation as booking would write it now. */
  html: z.string().nullable(),
  /** Who gets which message; together as many as `mails` of the whole preview. */
  messages: z.array(
    z.object({
      kind: z.enum(MESSAGE_KINDS),
      /** Of one day of a series, that day. */
      on: s.plainDate.nullable(),
      to: z.array(s.personId),
    }),
  ),
})
