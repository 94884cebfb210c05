import { findCycle } from '#functions/api/find.ts'
import { fromCursor, toCursor } from '#functions/http/cursor.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { situationOf } from '#functions/presenters/viewer.ts'
import { sortText } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { search as contract } from '#shared/contracts/search/search.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { fold } from '#shared/kernel/fold.ts'
import { type Found, hitsIn } from './hits.ts'

/** Objectives until the page is full; an objective is never split over two pages. */
const fill = (
  objectives: readonly Objective[],
  limit: number,
  hits: (objective: Objective) => readonly Found[],
): { items: readonly Found[]; last: Objective | null } => {
  const items: Found[] = []
  for (const objective of objectives) {
    items.push(...hits(objective))
    if (items.length >= limit) return { items, last: objective === objectives.at(-1) ? null : objective }
  }
  return { items, last: null }
}

export const search = defineQuery(contract, {
  async load(context) {
    const { params, query } = context.input
    const cycle = findCycle(context.tenant, params.cycleId)
    const words = fold(query.q).split(/\s+/).filter(Boolean)
    const page = await context.inCycle(params.cycleId).list(objectiveKind, {
      where: words.map((contains) => ({ field: 'text', contains })),
      limit: query.limit,
      ...fromCursor(query.cursor),
    })
    const situation = (objective: Objective) => situationOf(context, cycle.data, objective.unitId)
    const objectives = page.items.map(({ data }) => data)
    const { items, last } = fill(objectives, query.limit, (objective) =>
      hitsIn(objective, words, situation(objective)),
    )
    return { items, next: last === null ? page.next : sortText(objectiveKind, last) }
  },
  present: (_, { items, next }) => ({
    items: items.map((hit) => ({
      objectiveId: hit.objectiveId,
      keyResultId: hit.keyResultId,
      unitId: hit.unitId,
      title: hit.title,
      objectiveTitle: hit.objectiveTitle,
      state: hit.state,
      health: hit.health,
    })),
    nextCursor: toCursor(next),
  }),
})
