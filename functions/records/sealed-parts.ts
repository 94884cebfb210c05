import type { Seal } from '#functions/ports/seal.ts'
import type { StoreRecord } from '#functions/ports/store.ts'
import type { ReviewPart } from '#shared/domain/review/part.ts'
import { EMPTY_TALLY } from '#shared/domain/review/pulse.ts'
import { reviewPartKind } from './review-kinds.ts'

/** What is kept of a hidden part: where it belongs, and the rest closed. */
interface SealedPart {
  readonly sealed: string
  readonly open: Pick<ReviewPart, 'part' | 'reviewId'> & { readonly id?: string; readonly personId?: string }
}

const isHidden = (part: ReviewPart): boolean =>
  part.part === 'ballot' ||
  part.part === 'dots' ||
  part.part === 'pulse' ||
  (part.part === 'card' && part.isHidden)

const openOf = (part: ReviewPart): SealedPart['open'] => ({
  part: part.part,
  reviewId: part.reviewId,
  ...('id' in part ? { id: part.id } : {}),
  ...('personId' in part ? { personId: part.personId } : {}),
})

const placeOf = ({ pk, id }: Pick<StoreRecord, 'pk' | 'id'>): string => `${pk}\n${id}`

const isPart = (record: StoreRecord): record is StoreRecord<ReviewPart | SealedPart> =>
  record.type === reviewPartKind.type

/** A record as it is kept: hidden votes, cards, dots and pulse answers are closed until they are revealed. */
export function closed(seal: Seal, record: StoreRecord): StoreRecord {
  if (!isPart(record) || 'sealed' in record.data || !isHidden(record.data)) return record
  const sealed = seal.close(JSON.stringify(record.data), placeOf(record))
  return { ...record, data: { open: openOf(record.data), sealed } satisfies SealedPart }
}

/** With a key that has changed nobody can tell any more what was in it: whoever wrote it is asked anew. */
const forgotten = ({ open }: SealedPart): ReviewPart | null => {
  const { part, reviewId, personId } = open as SealedPart['open'] & { personId: never } // as it was closed
  if (part === 'ballot') return { part, reviewId, personId, votes: [] }
  if (part === 'dots') return { part, reviewId, personId, on: [] }
  if (part === 'pulse') return { part, reviewId, tally: EMPTY_TALLY, salt: '', answered: [] }
  return null
}

/** The record as it was before it was closed; null for a card that nobody can read any more. */
export function opened(seal: Seal, record: StoreRecord): StoreRecord | null {
  if (!isPart(record) || !('sealed' in record.data)) return record
  const text = seal.open(record.data.sealed, placeOf(record))
  const data = text === null ? forgotten(record.data) : (JSON.parse(text) as ReviewPart) // as it was closed
  return data && { ...record, data }
}
