import type { ReviewAction } from './memory.ts'
import type { Item } from './part.ts'
import type { Review } from './review.ts'

const isPromise = ({ kind }: Item): boolean => kind === 'blocker' || kind === 'commitment'

export interface LeftOpen {
  /** Actions to be kept. */
  readonly made: readonly ReviewAction[]
  /** Actions of a first closing whose blocker or commitment has been settled or taken back since. */
  readonly gone: readonly ReviewAction[]
}

/** A commitment not kept and a blocker still in the way come back in the unit's next session, as open actions. */
export function leftOpen(
  { id: reviewId, cycleId, unitId, ritual, on }: Review,
  items: readonly Item[],
  known: readonly ReviewAction[],
): LeftOpen {
  const left = items.filter((item) => isPromise(item) && !item.isDone)
  const earlier = known.filter(({ from, ofItem }) => from.reviewId === reviewId && ofItem !== undefined)
  const isKnown = ({ id }: Item) => earlier.some(({ ofItem }) => ofItem === id)
  const made = left
    .filter((item) => !isKnown(item))
    .map(
      ({ id, text, ownerId, by, at }): ReviewAction => ({
        memory: 'action',
        id: `left-${id}`,
        unitId,
        text,
        ownerId,
        dueOn: null,
        state: 'open',
        from: { cycleId, reviewId, ritual, on },
        by,
        at,
        settled: null,
        ofItem: id,
      }),
    )
  const gone = earlier.filter(
    ({ state, ofItem }) => state === 'open' && !left.some(({ id }) => id === ofItem),
  )
  return { made, gone }
}
