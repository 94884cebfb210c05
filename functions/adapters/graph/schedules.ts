import type { Client } from '@microsoft/microsoft-graph-client'
import { z } from 'zod'
import type { Schedule, ScheduleQuery } from '#functions/ports/calendar.ts'
import { addMilliseconds } from '#functions/ports/time-of.ts'
import type { BusyKind, BusyTime } from '#shared/domain/ritual/busy.ts'
import { type BatchAnswer, type BatchRequest, sendBatch } from './graph-batch.ts'
import { instantOf, utcTime } from './graph-time.ts'

/** The documentation promises twenty mailboxes; a distribution list counts with all of its members. */
const MOST_ADDRESSES = 20
/** Exchange refuses windows of more than 62 days (ErrorTimeIntervalTooBig). */
const LONGEST_WINDOW_DAYS = 60
const DAY_IN_MS = 86_400_000

const time = z.object({ dateTime: z.string(), timeZone: z.string() })
const answer = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      scheduleItems: z.array(z.object({ status: z.string(), start: time, end: time })).nullish(),
      error: z.unknown().optional(),
    }),
  ),
})

const KINDS: Readonly<Record<string, BusyKind>> = {
  busy: 'busy',
  tentative: 'tentative',
  oof: 'out_of_office',
}

interface Window {
  readonly start: string
  readonly end: string
}

function windowsOf({ start, end }: Window): readonly Window[] {
  const step = LONGEST_WINDOW_DAYS * DAY_IN_MS
  const windows: Window[] = []
  for (let from = start; from < end; from = addMilliseconds(from, step)) {
    const to = addMilliseconds(from, step)
    windows.push({ start: from, end: to < end ? to : end })
  }
  return windows
}

const chunks = (addresses: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(addresses.length / MOST_ADDRESSES) }, (_, index) =>
    addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  )

const toRequest = (owner: string, schedules: readonly string[], window: Window): BatchRequest => ({
  method: 'POST',
  url: `/users/${owner}/calendar/getSchedule`,
  body: {
    schedules,
    startTime: utcTime(window.start),
    endTime: utcTime(window.end),
    availabilityViewInterval: 60,
  },
})

const toBusy = (
  items: readonly { status: string; start: z.output<typeof time>; end: z.output<typeof time> }[],
) =>
  items.flatMap(({ status, start, end }): BusyTime[] => {
    const kind = KINDS[status]
    return kind === undefined ? [] : [{ kind, start: instantOf(start), end: instantOf(end) }]
  })

/** By address, in lower case; null once a part of it said nothing. */
function collect(parts: readonly unknown[]): ReadonlyMap<string, readonly BusyTime[] | null> {
  const found = new Map<string, readonly BusyTime[] | null>()
  for (const { scheduleId, scheduleItems, error } of parts.flatMap((part) => answer.parse(part).value)) {
    const key = scheduleId.toLowerCase()
    const before = found.get(key)
    const isSilent = error != null || scheduleItems == null || before === null
    found.set(key, isSilent ? null : [...(before ?? []), ...toBusy(scheduleItems)])
  }
  return found
}

/** A batch part that failed, for the caller to judge. */
export class PartFailed extends Error {
  readonly answer: BatchAnswer
  constructor(answer: BatchAnswer) {
    super(`A part of the batch answers ${answer.status}`)
    this.answer = answer
  }
}

/** Free/busy of many mailboxes over a whole cycle, in one batch. Throws PartFailed. */
export async function readSchedules(
  client: Client,
  owner: string,
  query: ScheduleQuery,
): Promise<readonly Schedule[]> {
  const requests = windowsOf(query).flatMap((window) =>
    chunks(query.addresses).map((addresses) => toRequest(owner, addresses, window)),
  )
  const answered = await sendBatch(client, requests)
  const failed = answered.find(({ status }) => status !== 200)
  if (failed !== undefined) throw new PartFailed(failed)
  const found = collect(answered.map(({ body }) => body))
  return query.addresses.map((address) => ({ address, busy: found.get(address.toLowerCase()) ?? null }))
}
