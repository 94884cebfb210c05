import type { ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import type { Alignment } from './alignment.ts'
import { likenesses, type TextIndex } from './likeness.ts'
import { leadingTo } from './way-round.ts'
import { isTelling, meaningfulWords, sharedWords } from './words.ts'

export type Relation = 'parent_unit' | 'higher_unit' | 'other_unit' | 'same_unit'

/** An objective that may be suggested: one that is alive and not graded yet. */
export interface Candidate {
  readonly id: ObjectiveId
  readonly unitId: UnitId
  readonly title: string
}

export interface Suggestion {
  readonly id: ObjectiveId
  /** 0..1, see likenesses. */
  readonly similarity: number
  readonly sharedWords: readonly string[]
  readonly relation: Relation
}

export interface SuggestionInput {
  readonly objective: Candidate
  /** In the order of the index; the objective itself may be among them. */
  readonly candidates: readonly Candidate[]
  readonly index: TextIndex
  /** The units above the objective's own, the nearest first. */
  readonly above: readonly UnitId[]
  readonly links: readonly Alignment[]
}

export const MOST_SUGGESTED = 5
/** From here on two titles probably want the same. */
export const ALIKE = 0.45
/** Below this what they have in common is chance. */
export const RELATED = 0.12
/** The nearer unit is the likelier parent where the words say the same. */
const NEARNESS = 0.05

function relationOf({ objective, above }: SuggestionInput, unitId: UnitId): Relation {
  if (unitId === objective.unitId) return 'same_unit'
  if (unitId === above[0]) return 'parent_unit'
  return above.includes(unitId) ? 'higher_unit' : 'other_unit'
}

const linkedWith = ({ objective, links }: SuggestionInput): ReadonlySet<ObjectiveId> =>
  new Set(
    links.flatMap(({ from, to }) =>
      from.objectiveId === objective.id || to.objectiveId === objective.id
        ? [from.objectiveId, to.objectiveId]
        : [],
    ),
  )

function ranked(input: SuggestionInput): readonly (Suggestion & { readonly title: string })[] {
  const { objective, candidates, index } = input
  const alike = likenesses(objective.title, index)
  const linked = linkedWith(input)
  return candidates.flatMap(({ id, unitId, title }, place) => {
    const similarity = Math.round((alike.get(place) ?? 0) * 100) / 100
    const relation = relationOf(input, unitId)
    const isOut =
      id === objective.id || linked.has(id) || (similarity < RELATED && relation !== 'parent_unit')
    return isOut ? [] : [{ id, title, similarity, relation, sharedWords: [] }]
  })
}

/** A word that more of the objectives use than this does not tell two of them from the others. */
const MOST_SAYING = 0.15
const FEW = 3

/** Whether two titles share a word about their subject: the words of every objective are no sign that two are one. */
function sharesSubject({ objective, index }: SuggestionInput, title: string): boolean {
  const few = Math.max(FEW, index.lengths.length * MOST_SAYING)
  return meaningfulWords(sharedWords(title, objective.title).join(' ')).some(
    ({ stem }) => isTelling(stem) && (index.mentions.get(`=${stem}`)?.length ?? 0) <= few,
  )
}

/** Ties are broken by id, so that the same question always gets the same answer. */
const best = (
  suggestions: readonly (Suggestion & { readonly title: string })[],
  worth: (suggestion: Suggestion) => number,
) => [...suggestions].sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_SUGGESTED)

const shown = ({ objective }: SuggestionInput, { title, ...suggestion }: Suggestion & { title: string }) => ({
  ...suggestion,
  sharedWords: sharedWords(title, objective.title),
})

/**
 * Likely parents come from the units above, by their words and then by nearness, and never close a circle. Likely
 * duplicates come from anywhere. What is linked with the objective already is in neither list.
 */
export function suggestionsFor(input: SuggestionInput): {
  readonly parents: readonly Suggestion[]
  readonly duplicates: readonly Suggestion[]
} {
  const all = ranked(input)
  const contributions = input.links.filter(({ kind }) => kind === 'contributes_to')
  // Whatever contributes to the objective cannot be its parent
  const below = leadingTo(contributions, input.objective.id)
  const isAbove = ({ id, relation }: Suggestion) =>
    (relation === 'parent_unit' || relation === 'higher_unit') && !below.has(id)
  const worth = ({ similarity, relation }: Suggestion) =>
    similarity + (relation === 'parent_unit' ? NEARNESS : 0)
  const parents = best(all.filter(isAbove), worth)
  const duplicates = best(
    all.filter(({ similarity, title }) => similarity >= ALIKE && sharesSubject(input, title)),
    ({ similarity }) => similarity,
  )
  return {
    parents: parents.map((each) => shown(input, each)),
    duplicates: duplicates.map((each) => shown(input, each)),
  }
}
