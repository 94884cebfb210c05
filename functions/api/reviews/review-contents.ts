import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { memoryKind, reviewPartKind } from '#functions/records/review-kinds.ts'
import type { UnitMemory } from '#shared/domain/review/memory.ts'
import type { ReviewPart } from '#shared/domain/review/part.ts'
import { isPresent } from '#shared/domain/review/presence.ts'
import type { Review } from '#shared/domain/review/review.ts'

/** Open actions first, then the latest of what the unit remembers: about half a year of weekly sessions. */
const MOST_MEMORIES = 80

export type PartOf<P extends ReviewPart['part']> = Extract<ReviewPart, { part: P }>

/** What reading a session takes; a job reads it too, without a reader. */
export type Reading = Pick<Context, 'tenant' | 'organisation' | 'inCycle' | 'now'>

/** A session with everything that was written in it. */
export interface ReviewContents {
  readonly review: Entity<Review>
  readonly parts: readonly Entity<ReviewPart>[]
  readonly memories: readonly Entity<UnitMemory>[]
}

export const partsOf = <P extends ReviewPart['part']>(
  { parts }: Pick<ReviewContents, 'parts'>,
  part: P,
): readonly PartOf<P>[] =>
  parts.map(({ data }) => data).filter((data): data is PartOf<P> => data.part === part)

const readParts = (context: Reading, { id, cycleId }: Review): Promise<readonly Entity<ReviewPart>[]> =>
  context.inCycle(cycleId).all(reviewPartKind, [{ field: 'reviewId', is: id }])

async function readMemories(
  context: Reading,
  { unitId, actionIds }: Review,
): Promise<readonly Entity<UnitMemory>[]> {
  const where = [{ field: 'unitId', is: unitId }]
  const latest = await context.organisation.list(memoryKind, {
    where,
    descending: true,
    limit: MOST_MEMORIES,
  })
  const missing = actionIds.filter((id) => !latest.items.some(({ data }) => data.id === id))
  if (missing.length === 0) return latest.items
  return [...latest.items, ...(await context.organisation.readMany(memoryKind, missing))]
}

/** Two queries; one more read where an old session names actions that are long settled. */
export async function readContents(context: Reading, review: Entity<Review>): Promise<ReviewContents> {
  const [parts, memories] = await Promise.all([
    readParts(context, review.data),
    readMemories(context, review.data),
  ])
  return { review, parts, memories }
}

/**
 * Everything a view of it depends on. Who is here counts, when they were last seen does not: otherwise every sign of
 * life would make every panel fetch the session again.
 */
export function revisionsOf({ review, parts, memories }: ReviewContents, now: string): readonly string[] {
  const others = parts.filter(({ data }) => data.part !== 'presence').map(({ revision }) => revision)
  const here = parts.flatMap(({ data }) =>
    data.part === 'presence' ? [`${data.personId} ${isPresent(data, now)}`] : [],
  )
  return [review.revision, ...others, ...here.sort(), ...memories.map(({ revision }) => revision)]
}
