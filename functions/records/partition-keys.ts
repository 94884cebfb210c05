import type { CycleId, TenantId } from '#shared/kernel/ids.ts'

/** Settings, units, memberships, cycles, people and their history. */
export const tenantPartition = (tenantId: TenantId): string => tenantId

/** Objectives, check-ins, comments, history and unit summaries of one cycle. */
export const cyclePartition = (tenantId: TenantId, cycleId: CycleId): string => `${tenantId}|${cycleId}`
