import { createCycle } from '#shared/contracts/cycles/create-cycle.ts'
import { getCycle } from '#shared/contracts/cycles/get-cycle.ts'
import { transitionCycle } from '#shared/contracts/cycles/transition-cycle.ts'
import { getOrganisation } from '#shared/contracts/organisation/get-organisation.ts'
import { putOrganisation } from '#shared/contracts/organisation/put-organisation.ts'
import { createUnit } from '#shared/contracts/units/create-unit.ts'
import { editUnit } from '#shared/contracts/units/edit-unit.ts'
import type { CycleState } from '#shared/domain/cycle.ts'
import type { SeedState } from './seed-state.ts'
import type { OrganisationEvent } from './story-event.ts'
import { leadOf } from './tell-objective.ts'
import { type DemoUnit, type UnitKey, units } from './units.ts'
import type { CycleKey } from './world-calendar.ts'

const admin = { as: 'markus' } as const

async function nameOrganisation({ api }: SeedState): Promise<void> {
  const { settings, etag } = await api.call(getOrganisation, admin)
  const body = { ...settings, name: units.nordlicht.name, holidays: 'DE-HH' }
  await api.call(putOrganisation, { ...admin, body, ifMatch: etag })
}

/**
 * The administrator lays out the units; each team's owner then binds the own team, as the configuration page of a
 * channel tab does: Graph shows a team's members only to those who belong to it. Parents stand before their children.
 */
async function createUnits(state: SeedState): Promise<void> {
  for (const [key, { name, parent, team }] of Object.entries(units) as [UnitKey, DemoUnit][]) {
    const parentId = parent === null ? null : state.unitId(parent)
    const unit = await state.api.call(createUnit, { ...admin, body: { name, parentId }, once: `unit/${key}` })
    state.units.set(key, unit.id)
    const binding = { as: leadOf(key), params: { unitId: unit.id }, body: { teamId: team.id } }
    await state.api.call(editUnit, { ...binding, ifMatch: unit.etag })
  }
}

async function openCycle(state: SeedState, key: CycleKey): Promise<void> {
  const { name, startsOn, endsOn } = state.calendar[key]
  const body = { name, startsOn, endsOn }
  state.cycles.set(
    key,
    await state.api.call(createCycle, { ...admin, body, once: `cycle/${key}/${startsOn}` }),
  )
}

async function moveCycle(state: SeedState, key: CycleKey, to: CycleState): Promise<void> {
  const params = { cycleId: state.cycle(key).id }
  const { etag } = await state.api.call(getCycle, { ...admin, params })
  state.cycles.set(
    key,
    await state.api.call(transitionCycle, { ...admin, params, body: { to }, ifMatch: etag }),
  )
}

/** Founds the organisation with its units and members, and leads it from cycle to cycle. */
export async function seedOrganisation(state: SeedState, { doing }: OrganisationEvent): Promise<void> {
  if (doing.do === 'create_cycle') return openCycle(state, doing.cycle)
  if (doing.do === 'move_cycle') return moveCycle(state, doing.cycle, doing.to)
  await nameOrganisation(state)
  await createUnits(state)
}
