import { toOutbox } from '#functions/notices/outbox.ts'
import { cycleIn, type Teller } from '#functions/notices/telling.ts'
import { MAX_BATCH } from '#functions/ports/store.ts'
import { objectivePolicy } from '#functions/presenters/objective.ts'
import { meetingDaysId } from '#functions/records/calendar-kinds.ts'
import { commitUntraced, create, type PendingWrite, put } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { noticeKind } from '#functions/records/notice-kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import { type Reminded, remindedKind } from '#functions/records/reminded-kinds.ts'
import { whoIn } from '#functions/tenant/who.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import { type DueValue, dueValues, type Reminder, reminders } from '#shared/domain/notice/reminders.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { denial, type Who } from '#shared/policy/policy.ts'

/** A reminder takes two writes, the notice and what it reminded of. */
const A_BATCH = Math.floor(MAX_BATCH / 2)

/** Of those who may check in only: guests and people who have left the unit are asked for nothing. */
function dueIn(teller: Teller, cycle: Cycle, today: string): (objective: Objective) => readonly DueValue[] {
  const { tenant } = teller
  const settings = tenant.settings.data
  const known = new Map<PersonId, Who>()
  const whoOf = (personId: PersonId): Who => {
    const who = known.get(personId) ?? whoIn(tenant, personId)
    known.set(personId, who)
    return who
  }
  return (objective) => {
    const meetings = tenant.meetingDays.get(meetingDaysId(cycle.id, objective.unitId))?.data.days ?? []
    const policy = objectivePolicy(objective, cycle.state)
    const mayCheckIn = ({ personId }: DueValue) =>
      denial('keyResult.checkIn', whoOf(personId), policy) === null
    return dueValues(objective, { cycle, today, settings, meetings }).filter(mayCheckIn)
  }
}

async function remindedIn(
  partition: Partition,
  due: readonly DueValue[],
): Promise<ReadonlyMap<PersonId, Entity<Reminded>>> {
  const ids = [...new Set(due.map(({ personId }) => personId))]
  const found = await partition.readMany(remindedKind, ids)
  return new Map(found.map((entity) => [entity.data.personId, entity]))
}

interface Writing {
  readonly cycle: Cycle
  readonly before: ReadonlyMap<PersonId, Entity<Reminded>>
}

function writesFor(teller: Teller, reminder: Reminder, { cycle, before }: Writing): readonly PendingWrite[] {
  const { personId, keyResults, unitId, days } = reminder
  const subject = { kind: 'checkInDue', keyResults, unitId } as const
  const notices = toOutbox({ ...teller, by: null }, [{ subject, cycleId: cycle.id, to: [personId] }])
  const reminded = put(remindedKind, before.get(personId) ?? null, { personId, days })
  return [...notices.map((notice) => create(noticeKind, notice)), reminded]
}

/** Whoever is faster has reminded them as well: a conflict is the end of it. */
export async function remindOfCheckIns(teller: Teller, cycle: Cycle, today: string): Promise<void> {
  const partition = cycleIn(teller, cycle.id)
  const active = await partition.all(objectiveKind, [{ field: 'state', is: 'active' }])
  const due = active.map(({ data }) => data).flatMap(dueIn(teller, cycle, today))
  const before = await remindedIn(partition, due)
  const all = reminders(due, (personId) => before.get(personId)?.data.days ?? {})
  for (let start = 0; start < all.length; start += A_BATCH) {
    const part = all.slice(start, start + A_BATCH)
    const writes = part.flatMap((reminder) => writesFor(teller, reminder, { cycle, before }))
    await commitUntraced(teller.services, partition.pk, writes)
  }
}
