import { timingSafeEqual } from 'node:crypto'
import { type CalendarWatch, type HintKind, hintKind, watchKind } from '#functions/records/calendar-kinds.ts'
import { makeRecord } from '#functions/records/kind.ts'
import { Partition } from '#functions/records/partition.ts'
import { tenantPartition } from '#functions/records/partition-keys.ts'
import type { Services } from '#functions/services.ts'
import { ID_PATTERN, type PersonId, type TenantId } from '#shared/kernel/ids.ts'

export interface Notification {
  readonly subscriptionId: string
  readonly clientState: string
  readonly tenantId: string
  readonly lifecycleEvent?: 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed' | undefined
}

/** Names the calendar's owner, so that a notification finds what it must be compared with. */
export const clientStateFor = (ownerId: PersonId, secret: string): string => `${ownerId}.${secret}`

const ownerIn = ({ clientState }: Notification): PersonId | null => {
  const [ownerId = ''] = clientState.split('.')
  return ID_PATTERN.test(ownerId) ? (ownerId as PersonId) : null // the brand exists in types only
}

/** Takes the same time wherever two texts begin to differ. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const isGenuine = (watch: CalendarWatch | undefined, told: Notification): boolean =>
  watch !== undefined &&
  isSame(watch.clientState, told.clientState) &&
  watch.subscriptionId === told.subscriptionId

/** A missed notification is a change like any other: reading the changes goes on where it had come to. */
const kindOf = ({ lifecycleEvent }: Notification): HintKind => {
  if (lifecycleEvent === 'reauthorizationRequired') return 'renew'
  return lifecycleEvent === 'subscriptionRemoved' ? 'removed' : 'changed'
}

async function take(services: Services, told: Notification, ownerId: PersonId): Promise<void> {
  const pk = tenantPartition(told.tenantId as TenantId) // checked below; where nothing is kept, nothing is found
  const watch = await new Partition(services.store, pk).read(watchKind, ownerId)
  if (!isGenuine(watch?.data, told)) return
  const place = { pk, revision: services.ids.next() }
  const record = makeRecord(hintKind, place, { ownerId, kind: kindOf(told) })
  await services.store.commit(pk, [{ op: 'upsert', record }])
}

/** One batch of the service concerns few calendars; strangers may send what they like, and are not looked up for ever. */
const MOST_OWNERS = 50

/** Notes what has to be looked into. What does not carry the secret of its subscription is dropped. */
export async function takeHints(services: Services, told: readonly Notification[]): Promise<void> {
  const wanted = new Map<string, { readonly one: Notification; readonly ownerId: PersonId }>()
  for (const one of told) {
    const ownerId = ownerIn(one)
    if (ownerId === null || !ID_PATTERN.test(one.tenantId) || wanted.size >= MOST_OWNERS) continue
    wanted.set(`${one.tenantId} ${one.clientState} ${one.subscriptionId} ${kindOf(one)}`, { one, ownerId })
  }
  await Promise.all([...wanted.values()].map(({ one, ownerId }) => take(services, one, ownerId)))
}
