import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { fillCalendars } from '#infra/local/world/appointments.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { seedWorld } from '#infra/local/world/seed-world.ts'
import { test as base, startCompany } from './company.ts'

/** A Tuesday morning in the middle of the running cycle. */
const NOW = '2026-11-24T08:00:00Z'

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

/** Reads the API as one of the people, as the tab would. */
export const read = async <T>(company: LocalEnvironment, person: PersonKey, path: string): Promise<T> => {
  const authorization = `Bearer ${await company.tokenFor(people[person].oid)}`
  const response = await fetch(`${company.apiUrl}${path}`, { headers: { authorization } })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as T // the caller names the contract it asks
}

const placesIn = async (company: LocalEnvironment): Promise<Places> => {
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

/** The demo company with half a year of OKRs behind it; one for all tests of a worker. */
export const test = base.extend<object, { places: Places }>({
  company: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
    async ({}, use) => {
      await using company = await startCompany(NOW)
      await seedWorld(company, { now: NOW })
      fillCalendars(company.graph.calendars, NOW)
      await use(company)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  places: [async ({ company }, use) => use(await placesIn(company)), { scope: 'worker' }],
})

export { expect } from '@playwright/test'
