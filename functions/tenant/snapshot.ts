import { createHash } from 'node:crypto'
import { type MeetingDays, meetingDaysId, meetingDaysKind } from '#functions/records/calendar-kinds.ts'
import type { Entity, Kind } from '#functions/records/kind.ts'
import {
  cycleKind,
  membersKind,
  organisationKind,
  personKind,
  type UnitMembers,
  unitKind,
} from '#functions/records/kinds.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { OrganisationSettings, Person, Unit } from '#shared/domain/organisation.ts'
import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'

/** Everything about one organisation that nearly every request needs: small, read often, changed seldom. */
export interface TenantSnapshot {
  /** Differs whenever anything in it differs. */
  readonly version: string
  readonly settings: Entity<OrganisationSettings>
  readonly units: ReadonlyMap<UnitId, Entity<Unit>>
  readonly members: ReadonlyMap<UnitId, Entity<UnitMembers>>
  readonly cycles: ReadonlyMap<CycleId, Entity<Cycle>>
  readonly people: ReadonlyMap<PersonId, Entity<Person>>
  /** When units meet for their check-ins, by meetingDaysId. */
  readonly meetingDays: ReadonlyMap<string, Entity<MeetingDays>>
}

const byId = <Id, T>(entities: readonly Entity<T>[], idOf: (data: T) => Id): ReadonlyMap<Id, Entity<T>> =>
  new Map(entities.map((entity) => [idOf(entity.data), entity]))

const versionOf = (parts: readonly (readonly Entity<unknown>[])[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) for (const { revision } of part) hash.update(`${revision}\n`)
  return hash.digest('base64url').slice(0, 22)
}

/** Null while the organisation has no settings yet: nobody of it has signed in before. */
export async function readSnapshot(partition: Partition): Promise<TenantSnapshot | null> {
  const all = <T>(kind: Kind<T>) => partition.all(kind)
  const [settings, units, members, cycles, people, meetingDays] = await Promise.all([
    partition.read(organisationKind, 'settings'),
    all(unitKind),
    all(membersKind),
    all(cycleKind),
    all(personKind),
    all(meetingDaysKind),
  ])
  if (settings === null) return null
  return {
    version: versionOf([[settings], units, members, cycles, people, meetingDays]),
    settings,
    units: byId(units, (unit) => unit.id),
    members: byId(members, ({ unitId }) => unitId),
    cycles: byId(cycles, (cycle) => cycle.id),
    people: byId(people, (person) => person.id),
    meetingDays: byId(meetingDays, ({ cycleId, unitId }) => meetingDaysId(cycleId, unitId)),
  }
}
