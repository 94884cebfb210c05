import { WebPubSubServiceClient } from '@azure/web-pubsub'
import { startHttpService } from '#infra/local/http-service.ts'
import { LocalEnvironment } from '#infra/local/local-environment.ts'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { NORDLICHT_TENANT, type PersonKey, people } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { units } from '#infra/local/world/units.ts'
import { inRoot } from '#infra/tools/paths.ts'
import { createCycle } from '#shared/contracts/cycles/create-cycle.ts'
import { negotiateLive } from '#shared/contracts/live/negotiate-live.ts'
import { addItem } from '#shared/contracts/reviews/add-item.ts'
import { createReview } from '#shared/contracts/reviews/create-review.ts'
import { joinReview } from '#shared/contracts/reviews/join-review.ts'
import { openReview } from '#shared/contracts/reviews/open-review.ts'
import { createUnit } from '#shared/contracts/units/create-unit.ts'
import { editUnit } from '#shared/contracts/units/edit-unit.ts'
import { type Figure, figure, median } from './lib/figures.ts'
import { Panel } from './lib/panel.ts'

const PANELS = 20
const MINUTES = 30
const CHANGES_A_MINUTE = 2
/** Panels say every 20 to 25 seconds that they are there. */
const SIGNS_A_MINUTE = 3
const MISSED_AFTER_MS = 10_000
const SITTING: readonly PersonKey[] = ['aylin', 'lukas', 'meilin', 'jonas']

interface Room {
  readonly world: LocalEnvironment
  readonly api: SeedApi
  readonly params: { readonly cycleId: string; readonly reviewId: string }
  readonly panels: readonly Panel[]
}

/** A unit with its team, a cycle and an open session, made by way of the API. */
async function openSession(api: SeedApi): Promise<Room['params']> {
  const unit = await api.call(createUnit, { as: 'markus', body: { name: 'Vertrieb DACH' } })
  const bound = { as: 'aylin', params: { unitId: unit.id }, ifMatch: unit.etag } as const
  await api.call(editUnit, { ...bound, body: { teamId: units.dach.team.id } })
  const dates = { name: 'Herbst', startsOn: '2026-09-21', endsOn: '2027-01-10' }
  const cycle = await api.call(createCycle, { as: 'markus', body: dates })
  const params = { cycleId: cycle.id }
  const body = { unitId: unit.id, ritual: 'weekly_check_in' } as const
  const session = await api.call(createReview, { as: 'aylin', params, body })
  const address = { cycleId: cycle.id, reviewId: session.id }
  await api.call(openReview, { as: 'aylin', params: address })
  return address
}

async function seat(room: Omit<Room, 'panels'>, person: PersonKey): Promise<Panel> {
  const { world, api, params } = room
  const token = await world.tokenFor(people[person].oid)
  const panel = new Panel({
    url: `${world.apiUrl}/cycles/${params.cycleId}/reviews/${params.reviewId}`,
    token,
    access: async () => {
      const { url } = await api.call(negotiateLive, { as: person, body: { reviews: [params] } })
      return url ?? ''
    },
  })
  await panel.start()
  await panel.fetch()
  return panel
}

interface Seen {
  /** Milliseconds from the change to each panel's being told. */
  readonly latencies: number[]
  readonly floor: number[]
  missed: number
}

const late = (): Promise<'missed'> =>
  new Promise((resolve) => setTimeout(() => resolve('missed'), MISSED_AFTER_MS).unref())

/** When each panel was told, counted from now; a panel that never is counts with the patience of this bench. */
const timed = (panels: readonly Panel[], since: number) =>
  Promise.all(
    panels.map(async (panel) => {
      await Promise.race([panel.told(), late()])
      return performance.now() - since
    }),
  )

async function change({ api, params, panels }: Room, seen: Seen, text: string): Promise<void> {
  const told = timed(panels, performance.now())
  const body = { kind: 'parking', text } as const
  const { id } = await api.call(addItem, { as: 'lukas', params, body })
  const shown = await Promise.all(panels.map((panel) => Promise.race([panel.sees(id), late()])))
  seen.missed += shown.filter((one) => one === 'missed').length
  seen.latencies.push(...(await told))
}

/** A server that does nothing but pass on: a request in, a message to the same sockets out. */
async function startBare(room: Room) {
  const service = new WebPubSubServiceClient(room.world.webPubSub.connectionString, 'leitstern', {
    allowInsecureConnection: true,
  })
  const group = `${NORDLICHT_TENANT}.review.${room.params.reviewId}`
  const message = { type: 'review', id: room.params.reviewId, revision: 'bare' }
  return startHttpService((_, response) => {
    void service
      .group(group)
      .sendToAll(message)
      .then(() => response.end())
  })
}

/** What the way itself takes: over HTTP to a server, through Web PubSub, to as many sockets. */
async function echo({ panels }: Room, url: string, seen: Seen): Promise<void> {
  const told = timed(panels, performance.now())
  await (await fetch(url, { method: 'POST', body: '{}' })).text()
  seen.floor.push(...(await told))
  await Promise.all(panels.map((panel) => panel.fetch()))
}

/** Signs of life of everybody, two changes, half way through every line broken once. */
async function minute(room: Room, seen: Seen, number: number): Promise<void> {
  for (let sign = 0; sign < SIGNS_A_MINUTE; sign += 1) {
    await room.world.travelBy(60_000 / SIGNS_A_MINUTE)
    for (const person of SITTING) await room.api.call(joinReview, { as: person, params: room.params })
  }
  if (number === MINUTES / 2) room.world.webPubSub.dropSockets()
  const before = seen.latencies.length
  for (let count = 0; count < CHANGES_A_MINUTE; count += 1)
    await change(room, seen, `Thema ${number}.${count}`)
  // Lines that were just broken tell nothing about how long a message takes
  if (number === MINUTES / 2) seen.latencies.splice(before)
}

const figuresOf = (seen: Seen, perChange: number): Figure[] => [
  figure({
    name: `live review, ${PANELS} panels, ${MINUTES} minutes: changes a panel missed`,
    value: seen.missed,
    unit: '',
    budget: { most: 0, of: 'value' },
  }),
  figure({
    name: 'live review: from a change to every panel, against a server that only passes on',
    value: median(seen.latencies),
    floor: median(seen.floor),
    unit: 'ms',
    budget: { most: 3, of: 'ratio' },
  }),
  figure({
    name: 'live review: requests per panel and change',
    value: perChange,
    unit: '',
    budget: { most: 2, of: 'value' },
  }),
]

async function hold(room: Room): Promise<Figure[]> {
  const seen: Seen = { latencies: [], floor: [], missed: 0 }
  const bare = await startBare(room)
  const requests = () => room.panels.reduce((sum, panel) => sum + panel.requests, 0)
  let asked = 0
  for (let number = 1; number <= MINUTES; number += 1) {
    const before = requests()
    await minute(room, seen, number)
    asked += requests() - before
    await echo(room, bare.url, seen)
  }
  await bare.close()
  return figuresOf(seen, asked / (PANELS * MINUTES * CHANGES_A_MINUTE))
}

/**
 * A weekly check-in of 30 simulated minutes with 20 open panels, on the built functions and the local Web PubSub. The
 * world begins in the present: the bare service's tokens are made outside of it and hold for an hour.
 */
export const live = async (): Promise<Figure[]> => {
  await using world = await LocalEnvironment.create({
    directory: worldDirectory(),
    functionsEntry: inRoot('dist', 'functions', 'index.js'),
    tenantAllowList: [NORDLICHT_TENANT],
  })
  const api = new SeedApi(world)
  const room = { world, api, params: await openSession(api) }
  const seats = Array.from({ length: PANELS }, (_, place) => SITTING[place % SITTING.length] ?? 'aylin')
  const panels: Panel[] = []
  for (const person of seats) panels.push(await seat(room, person))
  try {
    return await hold({ ...room, panels })
  } finally {
    for (const panel of panels) panel.stop()
  }
}
