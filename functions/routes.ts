import { createCheckIn } from './api/check-ins/create-check-in.ts'
import { carryOver } from './api/cycles/carry-over.ts'
import { createCycle } from './api/cycles/create-cycle.ts'
import { editCycle } from './api/cycles/edit-cycle.ts'
import { getCycle } from './api/cycles/get-cycle.ts'
import { getOverview } from './api/cycles/get-overview.ts'
import { listCycles } from './api/cycles/list-cycles.ts'
import { transitionCycle } from './api/cycles/transition-cycle.ts'
import { getMe } from './api/me/get-me.ts'
import { createObjective } from './api/objectives/create-objective.ts'
import { getOrganisation } from './api/organisation/get-organisation.ts'
import { putOrganisation } from './api/organisation/put-organisation.ts'
import { searchPeople } from './api/people/search-people.ts'
import { search } from './api/search/search.ts'
import { getHealth } from './api/service/get-health.ts'
import { getOpenApi } from './api/service/get-openapi.ts'
import { createUnit } from './api/units/create-unit.ts'
import { editUnit } from './api/units/edit-unit.ts'
import { getUnit } from './api/units/get-unit.ts'
import { listUnits } from './api/units/list-units.ts'
import { syncMembers } from './api/units/sync-members.ts'
import type { Endpoint } from './http/endpoint.ts'

/** Every endpoint, once. */
export const endpoints: readonly Endpoint[] = [
  getHealth,
  getOpenApi,
  getMe,
  getOrganisation,
  putOrganisation,
  listUnits,
  createUnit,
  getUnit,
  editUnit,
  syncMembers,
  searchPeople,
  listCycles,
  createCycle,
  getCycle,
  editCycle,
  transitionCycle,
  carryOver,
  getOverview,
  search,
  createObjective,
  createCheckIn,
]
