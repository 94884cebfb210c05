import { createCheckIn } from './api/check-ins/create-check-in.ts'
import { getMe } from './api/me/get-me.ts'
import { createObjective } from './api/objectives/create-objective.ts'
import { getHealth } from './api/service/get-health.ts'
import type { Endpoint } from './http/endpoint.ts'

/** Every endpoint, once. */
export const endpoints: readonly Endpoint[] = [getHealth, getMe, createObjective, createCheckIn]
