import type { CycleId, TenantId } from '#shared/kernel/ids.ts'

const SEPARATOR = '|'

/** Settings, units, memberships, cycles, people and their history. */
export const tenantPartition = (tenantId: TenantId): string => tenantId

/** Objectives, check-ins, comments, history and unit summaries of one cycle. */
export const cyclePartition = (tenantId: TenantId, cycleId: CycleId): string =>
  `${tenantId}${SEPARATOR}${cycleId}`

/** Whether a key names an organisation's own partition, not that of a cycle. */
export const isTenantPartition = (pk: string): boolean => !pk.includes(SEPARATOR)
