import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fillCalendars } from '#infra/local/world/appointments.ts'
import { seedWorld } from '#infra/local/world/seed-world.ts'
import { inRoot } from '#infra/tools/paths.ts'
import { startCompany } from './company.ts'

/** A Tuesday morning in the middle of the running cycle. */
export const NOW = '2026-11-24T08:00:00Z'

/** The data of the demo company at that time; beside it lies what the simulated services remember. */
export const TOLD = inRoot('dist', 'test', 'company-told', 'leitstern.db')

/** Lets the demo company live through its story once, for every file of tests that begins where the story ends. */
export const tellStory = async (): Promise<void> => {
  await rm(dirname(TOLD), { recursive: true, force: true })
  await using company = await startCompany({ now: NOW, dataFile: TOLD })
  await seedWorld(company, { now: NOW })
  fillCalendars(company.graph.calendars, NOW)
}
