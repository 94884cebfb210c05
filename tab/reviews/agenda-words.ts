import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { t } from '#tab/text/text.ts'

export type StepId = ReviewSessionView['agenda'][number]['stepId']

export const stepName = (stepId: StepId): string => t(`review.steps.${stepId}`)
export const ritualName = (ritual: ReviewSessionView['ritual']): string => t(`review.rituals.${ritual}`)

/** Where everybody is: the place in the agenda, and what stands before and behind it. */
export const positionOf = ({ agenda, current }: Pick<ReviewSessionView, 'agenda' | 'current'>) => {
  const index = Math.max(
    0,
    agenda.findIndex(({ stepId }) => stepId === current?.stepId),
  )
  return { index, step: agenda[index], before: agenda[index - 1], after: agenda[index + 1] }
}
