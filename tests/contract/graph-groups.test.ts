import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import { GraphDirectory } from '#functions/adapters/graph/graph-directory.ts'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import { Directory } from '#infra/local/directory.ts'
import { Graph } from '#infra/local/graph/graph.ts'
import { Identity } from '#infra/local/identity/identity.ts'
import { WorldClock } from '#infra/local/world-clock.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { createTestDirectory, people, teams, tenants } from '#tests/support/local-directory.ts'

const group = (number: number) => `e0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const [NESTED, LOOP, HUGE] = [group(1), group(2), group(3)]

const crowd = Array.from({ length: 23 }, (_, index) => ({
  ...people.member,
  oid: `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  name: `Crowd ${index}`,
  upn: `crowd${index}@nord.example`,
}))

/** A group whose people are in groups of groups, one of which holds itself. */
const directory = new Directory({
  tenants: createTestDirectory().tenants,
  people: [...Object.values(people), ...crowd],
  teams: [teams.sales],
  groups: [
    { ...bare('f0000000-0000-4000-8000-000000000009'), members: [people.outsider.oid] },
    { ...bare(NESTED), members: [people.member.oid], owners: [people.lead.oid], memberGroups: [LOOP] },
    { ...bare(LOOP), members: [people.guest.oid, people.member.oid], memberGroups: [HUGE, LOOP] },
    { ...bare(HUGE), members: crowd.map(({ oid }) => oid) },
  ],
})

function bare(id: string) {
  return { id, tenantId: tenants.nord, displayName: id, members: [] as string[], owners: [] as string[] }
}

const clock = new WorldClock('2026-11-02T08:00:00Z')
let graph: Graph
let identity: Identity
beforeAll(async () => {
  identity = await opened(['TeamMember.Read.All', 'GroupMember.Read.All', 'User.ReadBasic.All'])
  graph = await Graph.start({ directory, clock, verifyToken: (token) => identity.verifyGraphToken(token) })
  identity.addGraphResource(graph.url)
})
afterAll(async () => {
  await graph.close()
  await identity.close()
})

const opened = (preconsented: readonly string[]) => Identity.start({ directory, clock, preconsented })

async function asked(id: string, by = people.lead) {
  const { url: authority, clientId, clientSecret } = identity
  const tokens = new OnBehalfOf({ authority, clientId, clientSecret, identityClientId: null })
  const reader: VerifiedToken = {
    tenantId: by.tid as TenantId, // brands only
    personId: by.oid as PersonId,
    name: by.name,
    isGuest: by.isGuest,
    roles: [],
    assertion: await identity.tokenFor(by.oid),
  }
  return new GraphDirectory({ base: graph.url, tokens }).teamMembers(id, reader)
}

describe('a group without a team', () => {
  test('has the people of the groups inside of it, page by page, each once', async () => {
    const found = await asked(NESTED)
    if (!found.ok) throw new Error(found.error.reason)
    expect(found.value).toHaveLength(1 + 2 + crowd.length)
    expect(found.value[0]).toMatchObject({ role: 'lead', person: { name: 'Lena Lead' } })
    expect(found.value.filter(({ person }) => person.isGuest).map(({ person }) => person.name)).toEqual([
      'Gina Guest',
    ])
    expect(new Set(found.value.map(({ person }) => person.id)).size).toBe(found.value.length)
    expect(graph.calls.filter((call) => call.includes('transitiveMembers')).length).toBeGreaterThan(3)
  })

  test('is asked about only where no team has the id', async () => {
    const before = graph.calls.length
    const found = await asked(teams.sales.id)
    expect(found.ok && found.value).toHaveLength(3)
    expect(graph.calls.slice(before)).toEqual(['GET /teams/{id}/members'])
  })

  test('that nobody knows is not found', async () => {
    expect(await asked(group(77))).toEqual({ ok: false, error: { reason: 'not_found' } })
  })

  test.each([
    ['nobody may read its members', ['TeamMember.Read.All']],
    ['names are withheld', ['TeamMember.Read.All', 'GroupMember.Read.All']],
  ])('says what is missing where %s', async (_, granted) => {
    const all = identity
    identity = await opened(granted)
    identity.addGraphResource(graph.url)
    const found = await asked(NESTED)
    await identity.close()
    identity = all
    const scopes = ['GroupMember.Read.All', 'User.ReadBasic.All']
    expect(found).toEqual({
      ok: false,
      error: { reason: 'consent_required', scopes, claims: null, isGroup: true },
    })
  })
})
