import { setTimeout as pause } from 'node:timers/promises'
import type { Message, NoticeRefusal } from '#functions/ports/notifier.ts'
import { commitUntraced, replace } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { NOTICE_KEPT_SECONDS, noticeKind } from '#functions/records/notice-kind.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { Notice } from '#shared/domain/notice/notice.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { message } from './message.ts'
import { laterBy } from './outbox.ts'
import { tellingOf } from './tell/tell.ts'
import type { Teller, Telling } from './telling.ts'

/** What a person is told at most within a minute, of one cycle (Teams store validation guidelines, notifications). */
const MOST_A_MINUTE = 10
const MINUTE_MS = 60_000
const LONGEST_PAUSE_MS = 60 * MINUTE_MS
/** As many as may have been told within a minute to the people of one notice, and some more. */
const LOOKED_BACK = 100

/** Told, or nothing to tell (any more); else after how long another try makes sense. */
type Outcome = 'told' | 'done' | { readonly againMs: number }

export interface Delivery {
  /** Where the notice lies. */
  readonly partition: Partition
  /** Nobody further is told from this moment on; milliseconds of performance.now(). */
  readonly untilMs: number
}

const leftUntil = (untilMs: number): number => Math.max(0, untilMs - performance.now())

/** Those who have been told as much as anybody should be within a minute. */
async function toldEnough({ now }: Teller, partition: Partition): Promise<ReadonlySet<PersonId>> {
  const { items } = await partition.list(noticeKind, { descending: true, limit: LOOKED_BACK })
  const lately = items
    .flatMap(({ data }) => data.told)
    .filter(({ at }) => Date.parse(now) - Date.parse(at) < MINUTE_MS)
  const counted = Map.groupBy(lately, ({ personId }) => personId)
  return new Set([...counted].filter(([, told]) => told.length >= MOST_A_MINUTE).map(([id]) => id))
}

const again = (attempts: number): Outcome => ({
  againMs: Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** attempts),
})

function outcomeOf({ services }: Teller, refusal: NoticeRefusal, attempts: number): Outcome {
  if (refusal.reason === 'throttled')
    return refusal.seconds === null ? again(attempts) : { againMs: refusal.seconds * 1000 }
  if (refusal.reason === 'unavailable') return again(attempts)
  // Whoever has not got the app is told nothing; that is no failure
  const level = refusal.reason === 'unreachable' ? 'info' : 'error'
  services.log.write(level, `notice ${refusal.reason}`, { why: refusal.why })
  return 'done'
}

async function send(teller: Teller, said: Message, { untilMs }: Delivery): Promise<NoticeRefusal | null> {
  const leftMs = leftUntil(untilMs)
  const waitMs = leftMs > 0 ? teller.services.pace.turn(teller.tenantId, leftMs) : null
  if (waitMs === null) return { reason: 'throttled', seconds: 0 }
  if (waitMs > 0) await pause(waitMs)
  const late = pause(leftUntil(untilMs), 'late' as const, { ref: false })
  const told = await Promise.race([teller.services.notifier.tell(said), late])
  if (told === 'late') return { reason: 'unavailable' }
  return told.ok ? null : told.error
}

interface Round extends Delivery {
  readonly notice: Notice
  readonly telling: Telling
  readonly enough: ReadonlySet<PersonId>
}

async function tellOne(teller: Teller, personId: PersonId, round: Round): Promise<Outcome> {
  if (!round.telling.isFor(personId)) return 'done'
  if (round.enough.has(personId)) return { againMs: MINUTE_MS }
  const said = message(teller, personId, round)
  if (said === null) return 'done'
  const refusal = await send(teller, said, round)
  return refusal === null ? 'told' : outcomeOf(teller, refusal, round.notice.attempts)
}

type Outcomes = ReadonlyMap<PersonId, Outcome>

function after(notice: Notice, outcomes: Outcomes, now: string): Notice {
  const isOld = Date.parse(now) - Date.parse(notice.at) > NOTICE_KEPT_SECONDS * 1000
  const pauses = [...outcomes.values()].flatMap((outcome) =>
    typeof outcome === 'object' ? [outcome.againMs] : [],
  )
  const told = notice.waiting.filter((id) => outcomes.get(id) === 'told')
  return {
    ...notice,
    waiting: isOld ? [] : notice.waiting.filter((id) => typeof outcomes.get(id) === 'object'),
    told: [...notice.told, ...told.map((personId) => ({ personId, at: now }))],
    dueAt: laterBy(now, Math.max(0, ...pauses)),
    attempts: notice.attempts + 1,
  }
}

/** Somebody who has delivered the same meanwhile has written it down as well: a conflict is no failure. */
async function keep({ services }: Teller, pk: string, read: Entity<Notice>, data: Notice): Promise<void> {
  await commitUntraced(services, pk, [replace(noticeKind, read, data)])
}

/** Tells a notice to whom it has not been told yet, and keeps who is left. */
export async function deliver(teller: Teller, read: Entity<Notice>, delivery: Delivery): Promise<void> {
  const notice = read.data
  const { pk } = delivery.partition
  const telling = await tellingOf(teller, notice)
  if (telling === null) return keep(teller, pk, read, { ...notice, waiting: [] })
  const enough = await toldEnough(teller, delivery.partition)
  const round = { ...delivery, notice, telling, enough }
  const outcomes = await Promise.all(
    notice.waiting.map(async (id) => [id, await tellOne(teller, id, round)] as const),
  )
  await keep(teller, pk, read, after(notice, new Map(outcomes), teller.now))
}
