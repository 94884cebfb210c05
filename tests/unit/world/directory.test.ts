import { expect, test } from 'vitest'
import { z } from 'zod'
import { worldDirectory } from '#infra/local/world/directory.ts'
import { FJORDBLICK_TENANT, NORDLICHT_TENANT, people } from '#infra/local/world/people.ts'
import { type DemoUnit, units } from '#infra/local/world/units.ts'

const demoUnits: readonly DemoUnit[] = Object.values(units)
const levelOf = ({ parent }: DemoUnit): number => (parent === null ? 1 : 1 + levelOf(units[parent]))

test('every id of a person, tenant and team is a UUID and occurs once', () => {
  const { people: all, teams } = worldDirectory()
  const ids = [
    NORDLICHT_TENANT,
    FJORDBLICK_TENANT,
    ...all.map(({ oid }) => oid),
    ...teams.map(({ id }) => id),
  ]
  expect(ids.filter((id) => !z.uuid().safeParse(id).success)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('every channel has an id of its own', () => {
  const ids = worldDirectory().teams.flatMap(({ channels }) => channels.map(({ id }) => id))
  expect(ids.filter((id) => !/^19:[0-9a-f]{32}@thread\.tacv2$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the units have three levels, and parents stand before their children', () => {
  expect(new Set(demoUnits.map(levelOf))).toEqual(new Set([1, 2, 3]))
  const keys = Object.keys(units)
  const early = demoUnits.filter((unit, index) => unit.parent !== null && keys.indexOf(unit.parent) >= index)
  expect(early).toEqual([])
})

test('there is one administrator, one guest and one person of another tenant', () => {
  const all = Object.values(people)
  const adminsOf = all.filter(({ roles }) => (roles as readonly string[]).includes('Okr.Admin')) // literal types are too narrow
  expect(adminsOf.map(({ name }) => name)).toEqual(['Markus Weber'])
  expect(all.filter(({ isGuest }) => isGuest).map(({ name }) => name)).toEqual(['Clara Moreau'])
  expect(all.filter(({ tenantId }) => tenantId !== NORDLICHT_TENANT).map(({ name }) => name)).toEqual([
    'Viktor Lange',
  ])
})

test('the guest is a guest in the directory too, under the inviting tenant', () => {
  const clara = worldDirectory().person(people.clara.oid)
  expect(clara).toMatchObject({ tid: NORDLICHT_TENANT, isGuest: true })
  expect(clara.upn).toBe('clara_beratung-moreau.example#EXT#@nordlicht.example')
})

test('a team names its owners among its members, and nobody twice', () => {
  for (const { owners, members } of worldDirectory().teams) {
    expect(members).toEqual(expect.arrayContaining([...owners]))
    expect(new Set(members).size).toBe(members.length)
  }
})

test('nobody of the demo company stumbles over a sentinel: only the exercise teams and accounts carry one', () => {
  const sentinel = /\b(Throttled|Unavailable|Consentless|Stepup)\b/
  const names = [...Object.values(people), ...demoUnits].map(({ name }) => name)
  expect(names.filter((name) => sentinel.test(name))).toEqual([])
})
