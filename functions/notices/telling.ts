import { Partition } from '#functions/records/partition.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { Notice, NoticeKind, NoticeSubject } from '#shared/domain/notice/notice.ts'
import type { CycleId, PersonId, TenantId, UnitId } from '#shared/kernel/ids.ts'
import type { NoticeTexts } from './texts.ts'

/** Where notices are told: one organisation as it is now. */
export interface Teller {
  readonly services: Services
  readonly tenantId: TenantId
  readonly tenant: TenantSnapshot
  readonly now: string
}

/** What is said, in the reader's language. */
export interface Words {
  readonly topic: string
  readonly parameters: Readonly<Record<string, string>>
  readonly preview: string
}

/** What a notice has become by the time it is told. */
export interface Telling {
  /** Whether it still concerns the person. */
  isFor(personId: PersonId): boolean
  /** The place inside the tab that it leads to. */
  pageFor(personId: PersonId): string
  words(texts: NoticeTexts): Words
}

export interface About<K extends NoticeKind> {
  readonly notice: Notice
  readonly subject: Extract<NoticeSubject, { readonly kind: K }>
}

/** Looks up what a notice is about; null when there is nothing to tell any more. */
export type Tell<K extends NoticeKind> = (teller: Teller, about: About<K>) => Promise<Telling | null>

export const cycleIn = ({ services, tenantId }: Teller, cycleId: CycleId): Partition =>
  new Partition(services.store, cyclePartition(tenantId, cycleId))

export const organisationIn = ({ services, tenantId }: Teller): Partition =>
  new Partition(services.store, tenantPartition(tenantId))

export const nameIn = ({ tenant }: Teller, personId: PersonId | null): string =>
  (personId === null ? undefined : tenant.people.get(personId)?.data.name) ?? ''

export const unitNameIn = ({ tenant }: Teller, unitId: UnitId): string =>
  tenant.units.get(unitId)?.data.name ?? ''

export const boardPage = (cycleId: CycleId, unitId: UnitId): string => `/cycles/${cycleId}/units/${unitId}`

export const objectivePage = (cycleId: CycleId, objectiveId: string): string =>
  `/cycles/${cycleId}/objectives/${objectiveId}`

export const everybody = (): boolean => true
