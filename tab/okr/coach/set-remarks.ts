import type { Finding } from '#shared/coach/finding.ts'
import { type Strength, strengthOf } from '#shared/coach/strength.ts'
import type { ObjectiveView, SetDismissalView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'

/** A finding, with its dismissal where the team has set it aside. */
export interface Remark {
  readonly finding: Finding
  readonly dismissal: SetDismissalView | null
}

/** All remarks on one text, or on the unit as a whole. */
export interface RemarkGroup {
  /** Null for the unit as a whole. */
  readonly objective: ObjectiveView | null
  readonly keyResultId: string | null
  readonly title: string
  readonly remarks: readonly Remark[]
}

type Judged = Pick<BoardData, 'objectives' | 'unit' | 'dismissals'>

interface Place {
  readonly objective: ObjectiveView | null
  readonly keyResultId: string | null
  readonly title: string
}

const placesOf = ({ objectives, unit }: Judged): readonly Place[] => [
  { objective: null, keyResultId: null, title: unit.name },
  ...objectives.flatMap((objective) => [
    { objective, keyResultId: null, title: objective.title },
    ...objective.keyResults.map(({ id, title }) => ({ objective, keyResultId: id, title })),
  ]),
]

const isAbout = ({ objective, keyResultId }: Place, { target }: Finding): boolean =>
  target.kind === 'set' ? objective === null : target.id === (keyResultId ?? objective?.id)

const dismissalsAt = ({ objective, keyResultId }: Place, board: Judged): readonly SetDismissalView[] =>
  objective === null
    ? board.dismissals
    : objective.dismissals.filter((one) => one.keyResultId === keyResultId)

/** Findings in the order of the board: the unit, then each objective with its key results. */
export const groupsOf = (findings: readonly Finding[], board: Judged): readonly RemarkGroup[] =>
  placesOf(board)
    .map((place) => {
      const own = findings.filter((finding) => isAbout(place, finding))
      const aside = new Map(dismissalsAt(place, board).map((one) => [one.ruleId, one]))
      const remarks = own.map((finding) => ({ finding, dismissal: aside.get(finding.ruleId) ?? null }))
      return { ...place, remarks }
    })
    .filter(({ remarks }) => remarks.length > 0)

/** What the team has not set aside. */
export const openIn = (groups: readonly RemarkGroup[]): readonly Finding[] =>
  groups.flatMap(({ remarks }) =>
    remarks.filter(({ dismissal }) => dismissal === null).map(({ finding }) => finding),
  )

export const strengthIn = (groups: readonly RemarkGroup[], texts: number): Strength =>
  strengthOf(openIn(groups), texts)
