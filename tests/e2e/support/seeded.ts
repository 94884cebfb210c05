import { cp, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { inRoot } from '#infra/tools/paths.ts'
import { test as base, onceIn, startCompany } from './company.ts'
import { NOW, TOLD } from './told.ts'

/** Addresses inside the tab that the demo story has made. */
export interface Places {
  readonly my: string
  readonly board: string
  readonly objective: string
  readonly overview: string
  readonly search: string
  readonly settings: string
  readonly round: string
  readonly carryOver: string
  readonly grading: string
  readonly coachRules: string
  readonly calendar: string
  readonly rituals: string
  readonly alignment: string
  readonly map: string
}

interface Me {
  readonly currentCycleId: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
}
interface Board {
  readonly objectives: readonly { readonly id: string }[]
}

interface Sending {
  readonly method?: 'GET' | 'POST'
  readonly body?: string
}

const ask = async <T>(
  { company, person }: { readonly company: LocalEnvironment; readonly person: PersonKey },
  path: string,
  sending: Sending = {},
): Promise<T> => {
  const headers = {
    authorization: `Bearer ${await company.tokenFor(people[person].oid)}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  }
  const response = await fetch(`${company.apiUrl}${path}`, { headers, ...sending })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T // the caller names the contract it asks
}

/** Reads the API as one of the people, as the tab would. */
export const read = <T>(company: LocalEnvironment, person: PersonKey, path: string): Promise<T> =>
  ask({ company, person }, path)

/** Something new, by one of the people. */
export const write = (
  company: LocalEnvironment,
  person: PersonKey,
  { path, body }: { readonly path: string; readonly body: object },
): Promise<{ readonly id: string }> =>
  ask({ company, person }, path, { method: 'POST', body: JSON.stringify(body) })

const findPlaces = async (company: LocalEnvironment): Promise<Places> => {
  const me = await read<Me>(company, 'aylin', '/me')
  const unit = me.units.find(({ name }) => name === 'Vertrieb DACH')
  const cycle = `/cycles/${me.currentCycleId}`
  const board = `${cycle}/units/${unit?.id}`
  const { objectives } = await read<Board>(company, 'aylin', `${board}/board`)
  return {
    my: '/my',
    board,
    objective: `${cycle}/objectives/${objectives[0]?.id}`,
    overview: `${cycle}/overview`,
    search: `${cycle}/search`,
    settings: '/settings',
    round: `${board}/round`,
    carryOver: `${board}/carry-over`,
    grading: `${cycle}/objectives/${objectives[0]?.id}/grading`,
    coachRules: '/coach',
    calendar: `${board}/calendar`,
    rituals: `${board}/rituals`,
    alignment: `${cycle}/alignment`,
    map: `${cycle}/map`,
  }
}

/** The demo company with half a year of OKRs behind it: a copy of what was told before the tests began. */
const startTold = async (worker: number): Promise<LocalEnvironment> => {
  const folder = inRoot('dist', 'test', `company-${worker}`)
  await rm(folder, { recursive: true, force: true })
  await cp(dirname(TOLD), folder, { recursive: true })
  return startCompany({ now: NOW, dataFile: join(folder, basename(TOLD)) })
}

export const placesOf = onceIn(findPlaces)

export const test = base.extend<{ places: Places }>({
  company: async ({ companies }, use, { file, parallelIndex }) =>
    use(await companies.of(file, () => startTold(parallelIndex))),
  places: async ({ company }, use) => use(await placesOf(company)),
})

export { expect } from '@playwright/test'
