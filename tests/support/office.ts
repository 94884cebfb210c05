import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { type App, createApp, type Overrides } from '#functions/app.ts'
import type { Config } from '#functions/config.ts'
import { Directory, type Person } from '#infra/local/directory.ts'
import { Graph, type GraphOptions } from '#infra/local/graph/graph.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { WorldClock } from '#infra/local/world-clock.ts'
import { renderManifest } from '#infra/tools/build-manifest.ts'
import { manifestSettings } from '#infra/tools/manifest-settings.ts'
import type { CycleView, UnitView } from '#shared/contracts/shapes/types.ts'
import { type Caller, caller } from '#tests/api/support/front-door.ts'

const TENANT = 'a1a1a1a1-0000-4000-8000-000000000001'
export const APP_ID = '5b0e6a37-0000-4000-8000-00000000a99a'
const MONDAY_MORNING = '2026-08-03T08:00:00Z'
const GRANTED = [
  'User.Read',
  'User.ReadBasic.All',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
  'TeamMember.Read.All',
  'ChannelMessage.Send',
] as const

const hex = (number: number): string => String(number).padStart(12, '0')

const personOf = (number: number, name: string, more: Partial<Person> = {}): Person => {
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@office.example`
  const common = { tid: TENANT, roles: [], isGuest: false, jobTitle: '', preferredLanguage: 'de-DE' }
  return { oid: `00000000-0000-4000-8000-${hex(number)}`, name, upn: mail, mail, ...common, ...more }
}

const ADMIN = personOf(1, 'Ada Admin', { roles: ['Okr.Admin'], isTenantAdmin: true })

export const GROUP_WITHOUT_TEAM = 'f1000000-0000-4000-8000-000000000001'

/** Of the organisation, and in no team yet. */
export const NEWCOMER = personOf(2, 'Nele Newcomer')

/** One unit's people: a lead, two members and a guest of the organisation. */
export interface Staff {
  readonly teamId: string
  readonly lead: Person
  readonly members: readonly Person[]
  readonly guest: Person
}

const staffOf = (unit: number, leadName: string): Staff => ({
  teamId: `f0000000-0000-4000-8000-${hex(unit)}`,
  lead: personOf(unit * 10 + 100, leadName),
  members: [1, 2].map((number) => personOf(unit * 10 + 100 + number, `Member ${number} of ${unit}`)),
  guest: personOf(unit * 10 + 109, `Guest of ${unit}`, { isGuest: true }),
})

const directoryOf = (staff: readonly Staff[]): Directory =>
  new Directory({
    tenants: [{ id: TENANT, displayName: 'Office', domain: 'office.example' }],
    groups: [
      {
        id: GROUP_WITHOUT_TEAM,
        tenantId: TENANT,
        displayName: 'Abteilung',
        members: [NEWCOMER.oid],
        owners: [ADMIN.oid],
      },
    ],
    people: [ADMIN, NEWCOMER, ...staff.flatMap(({ lead, members, guest }) => [lead, ...members, guest])],
    teams: staff.map(({ teamId, lead, members, guest }, index) => ({
      id: teamId,
      tenantId: TENANT,
      displayName: `Team ${index + 1}`,
      owners: [lead.oid],
      members: [lead, ...members, guest].map(({ oid }) => oid),
      channels: [
        { id: `19:${index}@thread.tacv2`, displayName: 'Allgemein', membershipType: 'standard' as const },
      ],
    })),
  })

export interface OfficeOptions {
  readonly units?: number
  readonly chaos?: GraphOptions['chaos']
  /** Calendar access is allowed from the start unless said otherwise. */
  readonly granted?: readonly string[]
  readonly leadName?: string
  readonly overrides?: Overrides
}

/** An organisation with real mailboxes: the whole API over the simulated Entra ID and Graph, at the wire. */
export interface Office {
  readonly app: App
  readonly graph: Graph
  readonly identity: Identity
  readonly directory: Directory
  readonly clock: WorldClock
  readonly staff: readonly Staff[]
  readonly units: readonly UnitView[]
  readonly cycle: CycleView
  as(person: Person): Caller
  readonly admin: Person
  params(unit?: number): { cycleId: string; unitId: string }
  close(): Promise<void>
}

const configFor = (identity: Identity, graph: Graph): Config => ({
  store: { kind: 'sqlite', file: ':memory:' },
  entra: {
    authority: identity.url,
    clientId: identity.clientId,
    clientSecret: identity.clientSecret,
    identityClientId: null,
    allowedTenants: [TENANT],
  },
  sealKey: 'a secret of the tests, kept apart from the data',
  graphBaseUrl: graph.url,
  publicUrl: 'https://okr.office.example',
  live: null,
  teamsAppId: APP_ID,
  requestsPerMinute: null,
  teamsCatalogAppId: APP_ID,
  log: 'error',
})

const KEEP_MS = 30 * 60_000

/** Teams, too, hands out the same token until it is nearly over. */
function keptTokens(identity: Identity, clock: WorldClock): (oid: string) => Promise<string> {
  const kept = new Map<string, { token: Promise<string>; since: number }>()
  return (oid) => {
    const known = kept.get(oid)
    if (known !== undefined && clock.now() - known.since < KEEP_MS) return known.token
    const token = identity.tokenFor(oid)
    kept.set(oid, { token, since: clock.now() })
    return token
  }
}

export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const staff = Array.from({ length: options.units ?? 1 }, (_, index) =>
    staffOf(index + 1, options.leadName ?? `Lead of ${index + 1}`),
  )
  const directory = directoryOf(staff)
  const clock = new WorldClock(MONDAY_MORNING)
  const preconsented = [...GRANTED, ...(options.granted ?? ['Calendars.ReadWrite'])]
  const identity = await Identity.start({ directory, clock, preconsented })
  const graph = await Graph.start({
    directory,
    clock,
    verifyToken: (token) => identity.verifyGraphToken(token),
    app: await renderManifest(manifestSettings({ 'client-id': identity.clientId, 'app-id': APP_ID }, {})),
    ...(options.chaos ? { chaos: options.chaos } : {}),
    // Graph reaches the API at its public address
    deliver: (url, init) => app.fetch(new Request(url, init)),
  })
  identity.addGraphResource(graph.url)
  const app: App = createApp(configFor(identity, graph), {
    store: new SqliteStore(':memory:'),
    clock: { now: () => new Date(clock.now()).toISOString() },
    log: { write: () => undefined },
    ...options.overrides,
  })
  const tokens = keptTokens(identity, clock)
  const as = (person: Person) => caller(app, () => tokens(person.oid))
  const admin = as(ADMIN)
  const units: UnitView[] = []
  for (const [index, { teamId }] of staff.entries())
    units.push(await admin.call('createUnit', { body: { name: `Unit ${index + 1}`, teamId } }))
  const cycle = await admin.call('createCycle', {
    body: { name: 'Herbst', startsOn: '2026-09-01', endsOn: '2026-11-30' },
  })
  // The admin is in no team, so nobody is known yet; a lead's first request reads the team
  clock.travelBy(10 * 60_000)
  return {
    app,
    graph,
    identity,
    directory,
    clock,
    staff,
    units,
    cycle,
    as,
    admin: ADMIN,
    params: (unit = 0) => ({ cycleId: cycle.id, unitId: units[unit]?.id ?? '' }),
    async close() {
      await app.close()
      await graph.close()
      await identity.close()
    },
  }
}

/** The unit's lead with the preview's fingerprint. */
export async function previewed(office: Office, unit = 0): Promise<string> {
  const lead = office.staff[unit]?.lead ?? office.admin
  const sent = { params: office.params(unit), body: { withFreeBusy: false } }
  return (await office.as(lead).call('previewCalendarPlan', sent)).fingerprint
}
