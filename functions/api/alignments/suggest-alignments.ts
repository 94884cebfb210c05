import { findObjective } from '#functions/api/find.ts'
import type { Context } from '#functions/http/context.ts'
import { defineQuery } from '#functions/http/define-query.ts'
import { gapUnitsOf } from '#functions/presenters/alignment.ts'
import type { CycleLandscape, MapNode } from '#functions/presenters/landscape.ts'
import { suggestAlignments as contract } from '#shared/contracts/alignments/suggest-alignments.ts'
import { isOpen } from '#shared/domain/alignment/gap-rules.ts'
import { indexTexts, type TextIndex } from '#shared/domain/alignment/likeness.ts'
import { type Suggestion, suggestionsFor } from '#shared/domain/alignment/suggestions.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { ancestors } from '#shared/domain/unit-changes.ts'
import { loadLandscape } from './landscape.ts'

interface Indexed {
  readonly candidates: readonly MapNode[]
  readonly index: TextIndex
}

/** Reading 5,000 titles anew for each objective would cost more than comparing them. */
const indexes = new WeakMap<CycleLandscape, Indexed>()

function indexOf(context: Context, landscape: CycleLandscape): Indexed {
  const known = indexes.get(landscape)
  if (known !== undefined) return known
  const units = gapUnitsOf(context)
  const candidates = [...landscape.nodes.values()].filter((node) => isOpen(node, { units }))
  const indexed = { candidates, index: indexTexts(candidates.map(({ title }) => title)) }
  indexes.set(landscape, indexed)
  return indexed
}

function suggest(context: Context, landscape: CycleLandscape, objective: Objective) {
  const all = [...context.tenant.units.values()].map(({ data }) => data)
  const unit = context.tenant.units.get(objective.unitId)?.data
  const above = unit === undefined ? [] : ancestors(unit, all).map(({ id }) => id)
  return suggestionsFor({ ...indexOf(context, landscape), objective, above, links: landscape.links })
}

const present = ({ nodes }: CycleLandscape, suggestion: Suggestion) => {
  const node = nodes.get(suggestion.id)
  return node === undefined
    ? []
    : [
        {
          objectiveId: node.id,
          unitId: node.unitId,
          title: node.title,
          state: node.state,
          health: node.health,
          similarity: suggestion.similarity,
          sharedWords: [...suggestion.sharedWords],
          relation: suggestion.relation,
        },
      ]
}

export const suggestAlignments = defineQuery(contract, {
  async load(context) {
    const objective = await findObjective(context, context.input.params)
    return { objective, ...(await loadLandscape(context, context.input.params.cycleId)) }
  },
  revisions: ({ objective, revisions }) => [objective.revision, ...revisions],
  present: (context, { objective, landscape }) => {
    const { parents, duplicates } = suggest(context, landscape, objective.data)
    return {
      parents: parents.flatMap((each) => present(landscape, each)),
      duplicates: duplicates.flatMap((each) => present(landscape, each)),
    }
  },
})
