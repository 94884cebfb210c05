import type { ObjectiveId } from '#shared/kernel/ids.ts'
import type { Alignment } from './alignment.ts'

/** The objectives within `depth` links of the given ones, whichever way the links lead; the given ones included. */
export function within(
  start: Iterable<ObjectiveId>,
  links: readonly Pick<Alignment, 'from' | 'to'>[],
  depth: number,
): ReadonlySet<ObjectiveId> {
  const reached = new Set(start)
  for (let step = 0; step < depth; step++) {
    const next = links.flatMap(({ from, to }) => {
      const [near, far] = [reached.has(from.objectiveId), reached.has(to.objectiveId)]
      return near === far ? [] : [near ? to.objectiveId : from.objectiveId]
    })
    if (next.length === 0) return reached
    for (const id of next) reached.add(id)
  }
  return reached
}
