import type { ObjectiveId } from '#shared/kernel/ids.ts'
import { type Alignment, isLiving } from './alignment.ts'

type Edge = Pick<Alignment, 'from' | 'to' | 'withdrawnAt' | 'dependency'>

/** Where the living links lead from each objective; a key result's link is its objective's. */
function nextOf(links: readonly Edge[]): ReadonlyMap<ObjectiveId, readonly ObjectiveId[]> {
  const living = Map.groupBy(links.filter(isLiving), ({ from }) => from.objectiveId)
  return new Map([...living].map(([id, found]) => [id, found.map(({ to }) => to.objectiveId)]))
}

function walkBack(came: ReadonlyMap<ObjectiveId, ObjectiveId | null>, end: ObjectiveId): ObjectiveId[] {
  const way: ObjectiveId[] = []
  for (let at: ObjectiveId | null | undefined = end; at; at = came.get(at)) way.unshift(at)
  return way
}

/**
 * The shortest way along living links from one objective to another, both included; null where there is none.
 * `links` are of one kind: contributions must not go round in a circle, nor must dependencies, but that A contributes
 * to B while B depends on A is the normal case and no circle.
 */
export function wayAlong(
  links: readonly Edge[],
  start: ObjectiveId,
  goal: ObjectiveId,
): readonly ObjectiveId[] | null {
  const next = nextOf(links)
  const came = new Map<ObjectiveId, ObjectiveId | null>([[start, null]])
  // A Map can be walked while it grows: breadth first
  for (const [at] of came) {
    if (at === goal) return walkBack(came, goal)
    for (const to of next.get(at) ?? []) if (!came.has(to)) came.set(to, at)
  }
  return null
}

/** Everything that leads to the goal along living links, over however many steps; the goal included. */
export function leadingTo(links: readonly Edge[], goal: ObjectiveId): ReadonlySet<ObjectiveId> {
  const next = nextOf(links.map((link) => ({ ...link, from: link.to, to: link.from })))
  const found = new Set([goal])
  // A Set can be walked while it grows
  for (const at of found) for (const from of next.get(at) ?? []) found.add(from)
  return found
}
