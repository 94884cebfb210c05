import type { Services } from '#functions/services.ts'
import type { TenantSnapshot } from '#functions/tenant/snapshot.ts'
import type { NewNotice, Notice } from '#shared/domain/notice/notice.ts'
import { recipients } from '#shared/domain/notice/occasions.ts'
import type { PersonId } from '#shared/kernel/ids.ts'

/** Whoever has made a change tries to deliver its notice at once; the timer leaves it alone for so long. */
const HEAD_START_MS = 60_000

export const laterBy = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()

interface Sending {
  readonly services: Pick<Services, 'notifier' | 'ids'>
  readonly tenant: Pick<TenantSnapshot, 'people'>
  readonly now: string
  readonly by: PersonId | null
}

/** What is to be written beside a change, so that nobody is told of what did not happen and nothing is forgotten. */
export function toOutbox(
  { services, tenant, now, by }: Sending,
  notices: readonly NewNotice[],
): readonly Notice[] {
  if (services.notifier.isSilent) return []
  const isKnown = (id: PersonId) => tenant.people.has(id)
  return notices.flatMap(({ to, ...notice }) => {
    const waiting = recipients(to, { by, isKnown })
    const dueAt = by === null ? now : laterBy(now, HEAD_START_MS)
    const fresh = { at: now, told: [], dueAt, attempts: 0 }
    return waiting.length === 0 ? [] : [{ id: services.ids.next(), by, waiting, ...notice, ...fresh }]
  })
}
