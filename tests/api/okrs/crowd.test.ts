import { expect, test } from 'vitest'
import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { PersonId, TenantId } from '#shared/kernel/ids.ts'
import { openFrontDoor } from '../support/front-door.ts'
import { people, TENANT } from '../support/people.ts'
import { active, setUp } from '../support/scene.ts'

/** Answers at once, so that nothing keeps the requests of a moment apart. */
const instantIdentity = {
  verify: async (assertion: string) => {
    const { oid } = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString())
    const person = Object.values(people).find((each) => each.oid === oid)
    const token: VerifiedToken = {
      tenantId: TENANT as TenantId, // brands exist in types only
      personId: oid as PersonId,
      name: person?.name ?? '',
      isGuest: false,
      roles: oid === people.admin.oid ? ['Okr.Admin'] : [],
      assertion,
    }
    return { ok: true as const, token }
  },
}

const MEMBER = `x.${Buffer.from(JSON.stringify({ oid: people.member.oid })).toString('base64url')}.x`
const CROWD = 60

test('a whole meeting checks in at the same moment, and every value is kept', async () => {
  const door = await openFrontDoor({ identity: instantIdentity })
  const scene = await setUp(door)
  const places = [await active(door, scene), await active(door, scene), await active(door, scene)]
  const addresses = places.map(
    ({ objective, keyResult }) =>
      `/api/cycles/${scene.cycle.id}/objectives/${objective.id}/key-results/${keyResult.id}/check-ins`,
  )
  const send = (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${MEMBER}`, 'content-type': 'application/json' }
    return door.app.fetch(new Request(`http://leitstern.test${path}`, { headers, ...init }))
  }
  const answers = await Promise.all(
    Array.from({ length: CROWD }, (_, value) =>
      send(addresses[value % addresses.length] ?? '', {
        method: 'POST',
        body: JSON.stringify({ value, confidence: 5 }),
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(CROWD).fill(201))
  const lists = await Promise.all(addresses.map(async (path) => (await send(path)).json()))
  const values = lists.flatMap(({ items }) => items.map(({ value }: { value: number }) => value))
  expect(values.toSorted((a, b) => a - b)).toEqual(Array.from({ length: CROWD }, (_, value) => value))
  await door.close()
})
