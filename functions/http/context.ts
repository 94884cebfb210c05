import type { VerifiedToken } from '#functions/ports/identity.ts'
import type { Presented } from '#functions/presenters/presented.ts'
import { Partition } from '#functions/records/partition.ts'
import { cyclePartition, tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import { rememberReader } from '#functions/tenant/remember-reader.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import { whoIs } from '#functions/tenant/who.ts'
import type { ContractInput, ContractSpec } from '#shared/contracts/contract.ts'
import { dayIn } from '#shared/domain/calendar-day.ts'
import type { CycleId } from '#shared/kernel/ids.ts'
import type { Who } from '#shared/policy/policy.ts'
import type { ApiRequest } from './api-message.ts'
import { askedLanguage, type Language } from './language.ts'

/** What a handler may know and ask. */
export interface Context<C extends ContractSpec = ContractSpec> {
  readonly reader: VerifiedToken
  /** The reader as the permission table knows people. */
  readonly who: Who
  readonly tenant: TenantSnapshot
  readonly input: ContractInput<C>
  /** The moment of this request; the same for everything in it. */
  readonly now: string
  /** The day it falls on in the organisation's time zone. */
  readonly today: string
  /** The reader's language, where the client says it. */
  readonly language: Language | null
  readonly services: Services
  readonly presented: Presented
  /** Settings, units, memberships, cycles, people and their history. */
  readonly organisation: Partition
  /** What belongs to one cycle. */
  inCycle(cycleId: CycleId): Partition
  newId(): string
  /** An id without a time in it. */
  newTimelessId(): string
}

export interface ContextParts<C extends ContractSpec> {
  readonly services: Services
  readonly request: ApiRequest
  readonly reader: VerifiedToken
  readonly input: ContractInput<C>
}

export async function makeContext<C extends ContractSpec>(parts: ContextParts<C>): Promise<Context<C>> {
  const { services, request, reader, input } = parts
  const now = services.clock.now()
  const tenant = await rememberReader(services, reader, now)
  return {
    reader,
    who: whoIs(reader, tenant),
    tenant,
    input,
    now,
    today: dayIn(now, tenant.settings.data.timeZone),
    language: askedLanguage(request.headers.get('accept-language')),
    services,
    presented: services.presented,
    organisation: new Partition(services.store, tenantPartition(reader.tenantId)),
    inCycle: (cycleId) => new Partition(services.store, cyclePartition(reader.tenantId, cycleId)),
    newId: () => services.ids.next(),
    newTimelessId: () => services.ids.timeless(),
  }
}
