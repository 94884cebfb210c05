import { leadsAtWork } from '#functions/notices/leads.ts'
import { toOutbox } from '#functions/notices/outbox.ts'
import { cycleIn, organisationIn, type Teller } from '#functions/notices/telling.ts'
import { commitUntraced, create } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { noticeKind } from '#functions/records/notice-kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import { memoryKind } from '#functions/records/review-kinds.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { NewNotice } from '#shared/domain/notice/notice.ts'
import { dueActions, type Morning } from '#shared/domain/notice/reminders.ts'
import type { UnitMemory } from '#shared/domain/review/memory.ts'

/** Written under a name of its own: a run that was cut short and begins again finds it there. */
async function tellOnce(teller: Teller, partition: Partition, { id, ...told }: NewNotice & { id: string }) {
  const [notice] = toOutbox({ ...teller, by: null }, [told])
  if (notice !== undefined)
    await commitUntraced(teller.services, partition.pk, [create(noticeKind, { ...notice, id })])
}

const PAGE = 200

/** Open actions come first when memories are read backwards. */
async function openMemories(partition: Partition): Promise<readonly UnitMemory[]> {
  const found: UnitMemory[] = []
  let after: string | null = ''
  while (after !== null) {
    const page: { items: readonly Entity<UnitMemory>[]; next: string | null } = await partition.list(
      memoryKind,
      {
        descending: true,
        limit: PAGE,
        ...(after === '' ? {} : { after }),
      },
    )
    const open = page.items.filter(({ data }) => data.memory === 'action' && data.state === 'open')
    found.push(...open.map(({ data }) => data))
    after = open.length < page.items.length ? null : page.next
  }
  return found
}

/** What somebody has promised in a session for today. */
export async function remindOfActions(teller: Teller, morning: Morning): Promise<void> {
  const partition = organisationIn(teller)
  for (const { id, ownerId, from, dueOn } of dueActions(await openMemories(partition), morning))
    await tellOnce(teller, partition, {
      id: `${id}-${dueOn}`,
      subject: { kind: 'actionDue', actionId: id },
      cycleId: from.cycleId,
      to: ownerId === null ? [] : [ownerId],
    })
}

/** To those who lead a unit that pursues something in it. */
export async function remindOfEnd(teller: Teller, cycle: Cycle): Promise<void> {
  const partition = cycleIn(teller, cycle.id)
  await tellOnce(teller, partition, {
    id: `ends-${cycle.endsOn}`,
    subject: { kind: 'cycleChange', step: 'ends_soon' },
    cycleId: cycle.id,
    to: await leadsAtWork(partition, teller.tenant),
  })
}
