import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'

type Session = Pick<ReviewSessionView, 'agenda' | 'language'>

/** An agenda as it is being changed: minutes as typed, steps that are left out still there. */
export interface TypedAgenda {
  readonly steps: readonly {
    readonly stepId: Session['agenda'][number]['stepId']
    readonly minutes: string
    readonly isIn: boolean
  }[]
  readonly language: 'de' | 'en'
}

export const typedOf = ({ agenda, language }: Session): TypedAgenda => ({
  steps: agenda.map(({ stepId, minutes }) => ({ stepId, minutes: String(minutes), isIn: true })),
  language,
})

export const agendaDraft = (reviewId: string): string => `review:${reviewId}:agenda`

const isMinutes = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= 240

/** What is asked for, and whether it can be: one step at least, each with whole minutes from 1 to 240. */
export const agendaOfTyped = ({ steps }: TypedAgenda) => {
  const chosen = steps
    .filter(({ isIn }) => isIn)
    .map(({ stepId, minutes }) => ({ stepId, minutes: Number(minutes) }))
  const valid = chosen.filter(({ minutes }) => isMinutes(minutes))
  return {
    steps: valid,
    minutes: valid.reduce((sum, { minutes }) => sum + minutes, 0),
    isComplete: valid.length > 0 && valid.length === chosen.length,
  }
}
