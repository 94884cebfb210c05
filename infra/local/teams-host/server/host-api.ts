import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { readBody } from '../../http-service.ts'
import type { AddressPair } from '../public-address.ts'
import type {
  AppDefinition,
  HostActivity,
  HostClock,
  HostDirectory,
  HostIdentity,
  HostMeetings,
  HostOutlook,
  HostState,
} from '../types.ts'
import { instanceConfigShape, type PinnedTabs } from './pinned-tabs.ts'
import type { Stages } from './stages.ts'

/** What the client's own endpoints work with. */
export interface HostParts {
  readonly app: AppDefinition
  readonly addresses: AddressPair
  readonly identity: HostIdentity
  readonly directory: HostDirectory
  readonly clock: HostClock
  readonly tabs: PinnedTabs
  readonly meetings: HostMeetings
  readonly stages: Stages
  /** Null where the client runs without calendars. */
  readonly outlook: HostOutlook | null
  readonly activity: HostActivity
}

const texts = z.array(z.string()).optional()

const bodies = {
  token: z.object({
    personId: z.string(),
    resources: texts,
    claims: texts,
    silent: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  nested: z.object({ personId: z.string(), hasProof: z.boolean() }),
  tab: z.object({ id: z.string().optional(), channelId: z.string(), config: instanceConfigShape }),
  removal: z.object({ id: z.string() }),
  meeting: z.object({ meetingId: z.string() }),
  share: z.object({ meetingId: z.string(), url: z.string(), personId: z.string() }),
  entries: z.object({ personId: z.string(), from: z.iso.datetime(), to: z.iso.datetime() }),
  entry: z.object({ personId: z.string(), entryId: z.string() }),
  move: z.object({
    personId: z.string(),
    entryId: z.string(),
    start: z.iso.datetime(),
    end: z.iso.datetime(),
  }),
  person: z.object({ personId: z.string() }),
  read: z.object({ personId: z.string(), id: z.string().nullable() }),
  clock: z.object({ days: z.number().int().min(-366).max(366) }),
}

async function stateOf({ app, addresses, directory, clock, tabs, meetings }: HostParts): Promise<HostState> {
  return {
    now: clock.now(),
    app,
    people: await directory.people(),
    teams: await directory.teams(),
    tabs: tabs.all(),
    meetings: await meetings(clock.now()),
    ...addresses,
  }
}

function calendarsOf({ outlook }: HostParts): HostOutlook {
  if (outlook === null) throw new Error('This client runs without calendars.')
  return outlook
}

type Endpoint = (body: unknown, parts: HostParts) => Promise<unknown>

const dayMs = 86_400_000

const endpoints: Record<string, Endpoint> = {
  'GET /_host/state': (_, parts) => stateOf(parts),
  'POST /_host/token': async (body, { identity }) => {
    const { personId, ...request } = bodies.token.parse(body)
    return identity.tokenFor(personId, request)
  },
  'POST /_host/nested-token': async (body, { identity }) => {
    const { personId, hasProof } = bodies.nested.parse(body)
    if (!identity.nestedTokensFor) throw new Error('This client nests no app.')
    return identity.nestedTokensFor(personId, { hasProof })
  },
  'POST /_host/tabs': async (body, { tabs }) => {
    const { id, channelId, config } = bodies.tab.parse(body)
    return { id: await tabs.save(channelId, config, id) }
  },
  'POST /_host/tabs/remove': async (body, { tabs }) => tabs.remove(bodies.removal.parse(body).id),
  'POST /_host/stage': async (body, { stages }) => ({
    stage: stages.of(bodies.meeting.parse(body).meetingId),
  }),
  'POST /_host/stage/share': async (body, { stages }) => {
    const { meetingId, ...stage } = bodies.share.parse(body)
    stages.share(meetingId, stage)
  },
  'POST /_host/stage/stop': async (body, { stages }) => stages.stop(bodies.meeting.parse(body).meetingId),
  'POST /_host/outlook/entries': async (body, parts) => {
    const { personId, from, to } = bodies.entries.parse(body)
    return { entries: calendarsOf(parts).entries(personId, from, to) }
  },
  'POST /_host/outlook/move': async (body, parts) => {
    const { personId, entryId, start, end } = bodies.move.parse(body)
    calendarsOf(parts).move(personId, entryId, { start, end })
  },
  'POST /_host/outlook/cancel': async (body, parts) => {
    const { personId, entryId } = bodies.entry.parse(body)
    calendarsOf(parts).cancel(personId, entryId)
  },
  'POST /_host/outlook/decline': async (body, parts) => {
    const { personId, entryId } = bodies.entry.parse(body)
    calendarsOf(parts).decline(personId, entryId)
  },
  'POST /_host/activity': async (body, { activity }) => ({
    entries: activity.of(bodies.person.parse(body).personId),
  }),
  'POST /_host/activity/read': async (body, { activity }) => {
    const { personId, id } = bodies.read.parse(body)
    activity.markRead(personId, id)
  },
  'POST /_host/clock': async (body, { clock }) => {
    await clock.travelBy(bodies.clock.parse(body).days * dayMs)
    return { now: clock.now() }
  },
}

/**
 * These endpoints give tokens to whoever asks, so only the client itself may ask: a name that resolves to loopback
 * (DNS rebinding) has the wrong Host, and another page's request says so in Sec-Fetch-Site.
 */
function isOwnRequest({ headers }: IncomingMessage): boolean {
  const isLoopback = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')
  return isLoopback && ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string)
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value ?? {}))
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, 100_000)
  return body.length > 0 ? JSON.parse(body.toString('utf8')) : undefined
}

/** Answers `/_host/…`. */
export async function answerHostApi(
  request: IncomingMessage,
  response: ServerResponse,
  parts: HostParts,
): Promise<void> {
  const endpoint = endpoints[`${request.method} ${request.url?.split('?')[0]}`]
  if (!endpoint) return sendJson(response, 404, { error: 'No such endpoint.' })
  if (!isOwnRequest(request)) return sendJson(response, 403, { error: 'Only the local client may ask.' })
  try {
    sendJson(response, 200, await endpoint(await readJson(request), parts))
  } catch (error) {
    sendJson(response, 400, { error: error instanceof Error ? error.message : String(error) })
  }
}
