import { createHash } from 'node:crypto'
import type { UnitMemory } from '#shared/domain/review/memory.ts'
import { partKey, type ReviewPart } from '#shared/domain/review/part.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { CycleId, PersonId, ReviewId, UnitId } from '#shared/kernel/ids.ts'
import type { Kind } from './kind.ts'

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)

/** One session per cycle, unit, ritual and day: whoever asks for it second finds the same. */
export const reviewIdOf = (of: Pick<Review, 'cycleId' | 'unitId' | 'ritual' | 'on'>): ReviewId =>
  digest([of.cycleId, of.unitId, of.ritual, of.on]) as ReviewId // the brand exists in types only

export const reviewKind: Kind<Review> = {
  type: 'review',
  idOf: (review) => review.id,
  sortOf: (review) => review.on,
  keysOf: ({ unitId, ritual, state }) => ({ unitId, ritual, state }),
  upgrades: [],
}

/** Notes in the order of writing; what is or was hidden has no order but that of its random id. */
const partSort = (part: ReviewPart): string => (part.part === 'item' ? part.at : '')

export const reviewPartId = (part: ReviewPart): string => `${part.reviewId}:${partKey(part)}`

export const reviewPartKind: Kind<ReviewPart> = {
  type: 'review-part',
  idOf: reviewPartId,
  sortOf: partSort,
  keysOf: ({ reviewId }) => ({ reviewId }),
  upgrades: [],
}

export const presenceId = (reviewId: ReviewId, personId: PersonId): string =>
  `${reviewId}:presence:${personId}`

/** Read backwards: open actions first, then the latest of the rest. */
const memorySort = (memory: UnitMemory): string =>
  memory.memory === 'action' && memory.state === 'open' ? `open!${memory.at}` : `kept!${memory.from.on}`

/** In the organisation's partition: actions and learnings outlive the cycle. */
export const memoryKind: Kind<UnitMemory> = {
  type: 'unit-memory',
  idOf: (memory) => memory.id,
  sortOf: memorySort,
  keysOf: ({ unitId }) => ({ unitId }),
  upgrades: [],
}

/** Which unit and ritual a Teams meeting belongs to; in the organisation's partition. */
export interface MeetingBinding {
  readonly id: string
  /** As it was given, for reading. */
  readonly joinUrl: string
  readonly cycleId: CycleId
  readonly unitId: UnitId
  readonly ritual: Ritual
}

/**
 * Teams and Graph spell the same address differently: percent-encoding of the thread id, the case of the host, the
 * context behind the question mark. What stays is host and decoded path.
 */
export function meetingIdOf(joinUrl: string): string {
  const { host, pathname } = new URL(joinUrl)
  return digest([host.toLowerCase(), decoded(pathname).replace(/\/+$/, '').toLowerCase()])
}

/** Some clients encode twice. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path)
    return once.includes('%') ? decodeURIComponent(once) : once
  } catch {
    return path
  }
}

export const meetingKind: Kind<MeetingBinding> = {
  type: 'meeting',
  idOf: ({ id }) => id,
  sortOf: () => '',
  keysOf: ({ unitId, cycleId }) => ({ unitId, cycleId }),
  upgrades: [],
}
