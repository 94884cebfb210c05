import type { Entity } from '#functions/records/kind.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { Cycle } from '#shared/domain/cycle.ts'

const compare = (a: Cycle, b: Cycle): number =>
  a.startsOn === b.startsOn ? (a.id < b.id ? 1 : -1) : a.startsOn < b.startsOn ? 1 : -1

export const newestFirst = ({ cycles }: TenantSnapshot): readonly Entity<Cycle>[] =>
  [...cycles.values()].sort((a, b) => compare(a.data, b.data))
