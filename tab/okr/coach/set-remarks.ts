import type { Finding } from '#shared/coach/finding.ts'
import { type Strength, strengthOf } from '#shared/coach/strength.ts'
import type { DismissalView, ObjectiveView } from '#shared/contracts/shapes/types.ts'

/** A finding, with its dismissal where the team has set it aside. */
export interface Remark {
  readonly finding: Finding
  readonly dismissal: DismissalView | null
}

/** All remarks on one text, or on the unit as a whole. */
export interface RemarkGroup {
  /** Null for the unit as a whole. */
  readonly objective: ObjectiveView | null
  readonly keyResultId: string | null
  readonly title: string
  readonly remarks: readonly Remark[]
}

interface Place {
  readonly objective: ObjectiveView | null
  readonly keyResultId: string | null
  readonly title: string
}

const placesOf = (objectives: readonly ObjectiveView[], unitName: string): readonly Place[] => [
  { objective: null, keyResultId: null, title: unitName },
  ...objectives.flatMap((objective) => [
    { objective, keyResultId: null, title: objective.title },
    ...objective.keyResults.map(({ id, title }) => ({ objective, keyResultId: id, title })),
  ]),
]

const isAbout = ({ objective, keyResultId }: Place, { target }: Finding): boolean =>
  target.kind === 'set' ? objective === null : target.id === (keyResultId ?? objective?.id)

const dismissalOf = ({ objective, keyResultId }: Place, { ruleId }: Finding): DismissalView | null =>
  objective?.dismissals.find((one) => one.ruleId === ruleId && one.keyResultId === keyResultId) ?? null

/** Findings in the order of the board: the unit, then each objective with its key results. */
export const groupsOf = (
  findings: readonly Finding[],
  objectives: readonly ObjectiveView[],
  unitName: string,
): readonly RemarkGroup[] =>
  placesOf(objectives, unitName)
    .map((place) => {
      const own = findings.filter((finding) => isAbout(place, finding))
      return {
        ...place,
        remarks: own.map((finding) => ({ finding, dismissal: dismissalOf(place, finding) })),
      }
    })
    .filter(({ remarks }) => remarks.length > 0)

/** What the team has not set aside. */
export const openIn = (groups: readonly RemarkGroup[]): readonly Finding[] =>
  groups.flatMap(({ remarks }) =>
    remarks.filter(({ dismissal }) => dismissal === null).map(({ finding }) => finding),
  )

export const strengthIn = (groups: readonly RemarkGroup[], texts: number): Strength =>
  strengthOf(openIn(groups), texts)
