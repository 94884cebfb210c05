import { MAX_BATCH, type Store, type Write } from '#functions/ports/store.ts'
import { type PendingWrite, put, remove, replace } from '#functions/records/change.ts'
import { makeRecord, recordId } from '#functions/records/kind.ts'
import { memoryKind, reviewKind, reviewPartKind } from '#functions/records/review-kinds.ts'
import type { Doing, NewHistory } from '#shared/domain/doing.ts'
import { learningOf } from '#shared/domain/review/learning-of.ts'
import { type LeftOpen, leftOpen } from '#shared/domain/review/left-open.ts'
import type { Learning, UnitMemory } from '#shared/domain/review/memory.ts'
import type { ReviewPart, WrittenMinutes } from '#shared/domain/review/part.ts'
import { countOf, PULSE_MINIMUM } from '#shared/domain/review/pulse.ts'
import type { Review } from '#shared/domain/review/review.ts'
import { closeReview, type Ending } from '#shared/domain/review/review-changes.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { type InBatches, inBatches } from './in-batches.ts'
import { actionsIn, knownActions } from './review-actions.ts'
import { partsOf, type Reading, type ReviewContents } from './review-contents.ts'
import { generatedMinutes, writtenMinutes } from './review-minutes.ts'

/** Everything that ending a session writes; the same for the facilitator and for the timer. */
export interface Closing {
  readonly review: Review
  readonly history: NewHistory
  readonly writes: InBatches & { readonly session: PendingWrite }
  readonly memory: LeftBehind
}

/** What the unit's later sessions find. */
interface LeftBehind {
  readonly learning: Learning | null
  readonly promises: LeftOpen
}

/** What was never revealed goes with the session: afterwards nobody shall be able to say whose it was. */
const isSecret = (part: ReviewPart): boolean =>
  part.part === 'ballot' ||
  part.part === 'dots' ||
  part.part === 'pulse' ||
  (part.part === 'card' && part.isHidden)

/** Enough answers are kept without their box, fewer are forgotten. */
function withPulse(contents: ReviewContents): ReviewContents {
  const [box] = partsOf(contents, 'pulse')
  const { review } = contents
  if (review.data.pulse !== null || box === undefined || countOf(box.tally) < PULSE_MINIMUM) return contents
  return { ...contents, review: { ...review, data: { ...review.data, pulse: box.tally } } }
}

async function keptMinutes(reading: Reading, contents: ReviewContents): Promise<PendingWrite | null> {
  const written = writtenMinutes(contents)
  if (written?.data.isEdited) return null
  const markdown = await generatedMinutes(reading, contents)
  const posted = written?.data.posted ?? []
  const minutes: WrittenMinutes = {
    part: 'minutes',
    reviewId: contents.review.data.id,
    markdown,
    isEdited: false,
    posted,
  }
  return put<ReviewPart>(reviewPartKind, written, minutes)
}

const leftBehind = (review: Review, contents: ReviewContents): LeftBehind => {
  const items = partsOf(contents, 'item')
  const written = { items, cards: partsOf(contents, 'card'), groups: partsOf(contents, 'group') }
  return { learning: learningOf(review, written), promises: leftOpen(review, items, knownActions(contents)) }
}

export async function closing(
  reading: Reading,
  before: ReviewContents,
  { by, doing }: { readonly by: Ending['by']; readonly doing: Doing },
): Promise<Result<Closing, Refusal>> {
  const contents = withPulse(before)
  const actionIds = actionsIn(contents).map(({ data }) => data.id)
  const closed = closeReview(contents.review.data, { by, actionIds }, doing)
  if (!closed.ok) return closed
  const { review, history } = closed.value
  const minutes = await keptMinutes(reading, contents)
  const secrets = contents.parts
    .filter(({ data }) => isSecret(data))
    .map((part) => [remove(reviewPartKind, part)])
  return ok({
    review,
    history,
    writes: {
      session: replace(reviewKind, before.review, review),
      ...inBatches([...secrets, ...(minutes === null ? [] : [[minutes]])]),
    },
    memory: leftBehind(review, contents),
  })
}

/** In the organisation's partition, before the session is closed; the same session leaves the same behind again. */
export async function keepMemory(
  { store, revision }: { readonly store: Store; readonly revision: string },
  pk: string,
  { learning, promises }: LeftBehind,
): Promise<void> {
  const kept: readonly UnitMemory[] = [...(learning === null ? [] : [learning]), ...promises.made]
  const writes = [
    ...kept.map(
      (memory): Write => ({ op: 'upsert', record: makeRecord(memoryKind, { pk, revision }, memory) }),
    ),
    ...promises.gone.map(({ id }): Write => ({ op: 'delete', id: recordId(memoryKind.type, id) })),
  ]
  for (let at = 0; at < writes.length; at += MAX_BATCH)
    await store.commit(pk, writes.slice(at, at + MAX_BATCH))
}
