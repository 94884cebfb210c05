import type { Client } from '@microsoft/microsoft-graph-client'
import * as z from 'zod'
import type { Schedule, ScheduleQuery } from '#functions/ports/calendar.ts'
import { addMilliseconds } from '#functions/ports/time-of.ts'
import type { BusyKind, BusyTime } from '#shared/domain/ritual/busy.ts'
import { type BatchAnswer, type BatchRequest, sendBatch } from './graph-batch.ts'
import { PartFailed } from './graph-failure.ts'
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

interface ScheduleRequest extends BatchRequest {
  readonly body: { readonly schedules: readonly string[]; readonly [field: string]: unknown }
}

const addressesOf = ({ body }: ScheduleRequest): readonly string[] => body.schedules

const toRequest = (owner: string, schedules: readonly string[], window: Window): ScheduleRequest => ({
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

const isTold = (answer: BatchAnswer | undefined): boolean => answer?.status === 200
/** What nobody has allowed is not told a second time either. */
const isRefused = ({ status }: BatchAnswer): boolean => status === 401 || status === 403

/** Only the parts that failed are asked again, once and at once: what then stays silent is shown as unknown. */
async function sendTwice(
  client: Client,
  requests: readonly ScheduleRequest[],
): Promise<readonly BatchAnswer[]> {
  const first = await sendBatch(client, requests)
  const open = requests.filter((_, at) => !isTold(first[at]))
  if (open.length === 0 || open.length === requests.length || first.some(isRefused)) return first
  const again = await sendBatch(client, open)
  return first.map((answer, at) => {
    const request = requests[at]
    const second = request === undefined ? undefined : again[open.indexOf(request)]
    return isTold(answer) ? answer : (second ?? answer)
  })
}

/**
 * Free/busy of many mailboxes over a whole cycle, in one batch. Who cannot be asked says nothing. Throws PartFailed where
 * nobody can, or nobody may.
 */
export async function readSchedules(
  client: Client,
  owner: string,
  query: ScheduleQuery,
): Promise<readonly Schedule[]> {
  const requests = windowsOf(query).flatMap((window) =>
    chunks(query.addresses).map((addresses) => toRequest(owner, addresses, window)),
  )
  const answered = await sendTwice(client, requests)
  const told = answered.filter(isTold)
  const [failed] = answered.filter((one) => !isTold(one))
  if (failed !== undefined && (told.length === 0 || isRefused(failed))) throw new PartFailed(failed)
  const found = collect(told.map(({ body }) => body))
  const silent = new Set(
    requests.flatMap((request, at) => (isTold(answered[at]) ? [] : addressesOf(request))),
  )
  return query.addresses.map((address) => ({
    address,
    busy: silent.has(address) ? null : (found.get(address.toLowerCase()) ?? null),
  }))
}
