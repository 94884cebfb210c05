import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import { GraphNotifier } from '#functions/adapters/graph/graph-notifier.ts'
import type { Message } from '#functions/ports/notifier.ts'
import { Directory, type Person } from '#infra/local/directory.ts'
import { Graph } from '#infra/local/graph/graph.ts'
import type { Chaos } from '#infra/local/graph/graph-route.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { WorldClock } from '#infra/local/world-clock.ts'
import { renderManifest } from '#infra/tools/build-manifest.ts'
import { manifestSettings } from '#infra/tools/manifest-settings.ts'
import { NOTICE_KINDS } from '#shared/domain/notice/notice.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'

const TENANT = 'a1a1a1a1-0000-4000-8000-000000000001'
const OTHER_TENANT = 'a1a1a1a1-0000-4000-8000-000000000002'
const APP = '5b0e6a37-0000-4000-8000-00000000a99a'

const person = (number: number, name: string, tid = TENANT): Person => {
  const mail = `${number}@office.example`
  const common = { tid, roles: [], isGuest: false, jobTitle: '', preferredLanguage: 'de-DE' }
  return { oid: `00000000-0000-4000-8000-00000000000${number}`, name, upn: mail, mail, ...common }
}
const max = person(1, 'Max Müller')
const appless = person(2, 'Nora Appless')
const throttled = person(3, 'Theo Throttled')
const away = person(4, 'Ute Unavailable')
const robin = person(6, 'Robin Raabe')
const stranger = person(5, 'Sam Stranger', OTHER_TENANT)

const clock = new WorldClock('2026-09-07T08:00:00Z')
const directory = new Directory({
  tenants: [
    { id: TENANT, displayName: 'Office', domain: 'office.example' },
    { id: OTHER_TENANT, displayName: 'Other', domain: 'other.example' },
  ],
  people: [max, robin, appless, throttled, away, stranger],
  teams: [],
})

let identity: Identity
let graph: Graph
let bare: Graph
let ways: (Chaos | null)[] = []
const notifierFor = ({ url }: Graph) => {
  const { clientId, clientSecret } = identity
  const tokens = new OnBehalfOf({ authority: identity.url, clientId, clientSecret, identityClientId: null })
  return new GraphNotifier({ base: url, tokens })
}

beforeAll(async () => {
  identity = await Identity.start({ directory, clock })
  const verifyToken: Parameters<typeof Graph.start>[0]['verifyToken'] = (token) =>
    identity.verifyGraphToken(token)
  const settings = manifestSettings({ 'client-id': identity.clientId, 'app-id': APP }, {})
  const app = await renderManifest(settings)
  graph = await Graph.start({ directory, clock, verifyToken, app, chaos: () => ways.shift() ?? null })
  bare = await Graph.start({ directory, clock, verifyToken })
})
beforeEach(() => {
  ways = []
})
afterAll(async () => {
  await graph.close()
  await bare.close()
  await identity.close()
})

const message = (more: Partial<Message> = {}): Message => ({
  tenantId: TENANT as TenantId, // brands exist in types only
  to: max.oid as PersonId,
  kind: 'mentioned',
  chain: 'c1',
  topic: 'Vertrieb',
  parameters: { person: 'Lea Lindner', objective: 'Wir verstehen unsere Bestandskunden' },
  preview: 'Schaust du bitte?',
  url: `https://teams.microsoft.com/l/entity/${APP}/my-okrs?context=${encodeURIComponent('{"subEntityId":"/my"}')}`,
  ...more,
})
const tell = (more: Partial<Message> = {}) => notifierFor(graph).tell(message(more))
const refusal = async (more: Partial<Message> = {}) => {
  const told = await tell(more)
  return told.ok ? 'told' : told.error
}
const PARAMETERS = {
  mentioned: { person: 'L', objective: 'O' },
  agreementAsked: { person: 'L', objective: 'O' },
  dependencyRequested: { person: 'L', unit: 'U', objective: 'O' },
  dependencyAnswered: { unit: 'U', objective: 'O' },
  contributionAsked: { person: 'L', unit: 'U', objective: 'O' },
  contributionDeclined: { unit: 'U', objective: 'O' },
  checkInDue: { keyResults: '3 Key Results' },
  actionDue: { action: 'A' },
  cycleChange: { cycle: 'Q3', step: 'endet' },
} as const

describe('telling somebody', () => {
  test('puts it in that person’s feed, with the link and nobody’s rights but the app’s own', async () => {
    expect(await tell()).toEqual({ ok: true, value: null })
    expect(graph.feed.of(max.oid)).toMatchObject([
      {
        activityType: 'mentioned',
        parameters: { person: 'Lea Lindner', objective: 'Wir verstehen unsere Bestandskunden' },
        preview: 'Schaust du bitte?',
        topic: 'Vertrieb',
        webUrl: message().url,
        at: expect.any(Number),
      },
    ])
  })

  test('twice leaves one entry: the repetition takes the place of the first', async () => {
    const before = graph.feed.of(max.oid).length
    await tell({ chain: 'twice' })
    await tell({ chain: 'twice', preview: 'Noch einmal' })
    const entries = graph.feed.of(max.oid)
    expect(entries).toHaveLength(before + 1)
    expect(entries.filter(({ preview }) => preview === 'Noch einmal')).toHaveLength(1)
  })

  test.each(NOTICE_KINDS)('%s is declared in the manifest with the words it brings', async (kind) => {
    expect(await refusal({ kind, chain: kind, parameters: PARAMETERS[kind] })).toBe('told')
  })
})

describe('what cannot be told', () => {
  test.each([
    ['to somebody without the app', { to: appless.oid }, 'unreachable'],
    ['to somebody of another organisation', { to: stranger.oid }, 'unreachable'],
    ['to nobody', { to: '00000000-0000-4000-8000-999999999999' }, 'unreachable'],
    ['in a kind the manifest does not declare', { kind: 'gossip' }, 'refused'],
    ['without a word that its sentence needs', { parameters: { person: 'L' } }, 'refused'],
    ['with a link that is none of Teams', { url: 'https://example.com/' }, 'refused'],
    ['in more words than Teams shows', { preview: 'x'.repeat(151) }, 'refused'],
    ['while the service is away', { to: away.oid }, 'unavailable'],
  ])('%s', async (_, more, reason) => {
    expect(await refusal(more as Partial<Message>)).toMatchObject({ reason }) // brands, and a kind there is not
  })

  test('while Teams asks for a pause: no waiting, but for how long it asks', async () => {
    const started = performance.now()
    expect(await refusal({ to: throttled.oid as PersonId })).toEqual({ reason: 'throttled', seconds: 2 })
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test.each([
    ['lost', 'unavailable'],
    ['reset', 'unavailable'],
    ['unavailable', 'unavailable'],
    ['throttled', 'throttled'],
  ] as const)('when the line is %s', async (way, reason) => {
    ways = [way]
    expect(await refusal()).toMatchObject({ reason })
  })

  test('where no app is installed at all, and nobody has granted the permission', async () => {
    const told = await notifierFor(bare).tell(message())
    expect(told).toMatchObject({ ok: false, error: { reason: 'unreachable' } })
  })
})

describe('the permission', () => {
  const own = async () => {
    const { clientId, clientSecret } = identity
    const tokens = new OnBehalfOf({ authority: identity.url, clientId, clientSecret, identityClientId: null })
    const token = await tokens.own(TENANT)
    return token.ok ? token.value : ''
  }
  const post = async (token: string, to = max.oid) => {
    const body = {
      topic: { source: 'text', value: 'V', webUrl: message().url },
      activityType: 'checkInDue',
      previewText: { content: 'P' },
      templateParameters: [{ name: 'keyResults', value: '1' }],
    }
    const response = await fetch(`${graph.url}/v1.0/users/${to}/teamwork/sendActivityNotification`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.status
  }

  test('of a person, whom the app acts for, tells others but not that person', async () => {
    const { clientId, clientSecret } = identity
    const tokens = new OnBehalfOf({ authority: identity.url, clientId, clientSecret, identityClientId: null })
    identity.grantConsent(max.oid, ['TeamsActivity.Send'])
    const reader = {
      tenantId: TENANT as TenantId, // brands exist in types only
      personId: max.oid as PersonId,
      name: max.name,
      isGuest: false,
      roles: [],
      assertion: await identity.tokenFor(max.oid),
    }
    const token = await tokens.exchange(reader, ['https://graph.microsoft.com/TeamsActivity.Send'])
    const delegated = token.ok ? token.value : ''
    expect(await post(delegated)).toBe(400)
    expect(await post(delegated, robin.oid)).toBe(204)
  })

  test('comes with the app; granted for the whole organisation, the app still has to be there', async () => {
    expect(await post(await own())).toBe(204)
    identity.grantApplication(TENANT, ['TeamsActivity.Send'])
    expect(await post(await own())).toBe(204)
    expect(await post(await own(), appless.oid)).toBe(403)
  })
})
