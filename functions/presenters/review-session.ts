import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { Review } from '#shared/domain/review/review.ts'

const presentRetro = (retro: Review['retro']): ReviewSessionView['retro'] =>
  retro && {
    format: retro.format,
    columns: retro.columns.map(({ id, title }) => ({ id, title })),
    isAnonymous: retro.isAnonymous,
    dotBudget: retro.dotBudget,
  }

const presentCurrent = (current: Review['current']): ReviewSessionView['current'] =>
  current && {
    stepId: current.stepId,
    startedAt: current.startedAt,
    focusId: current.focusId ?? null,
  }

export const presentReviewSession = (review: Review, revision: string): ReviewSessionView => ({
  id: review.id,
  etag: revision,
  cycleId: review.cycleId,
  unitId: review.unitId,
  ritual: review.ritual,
  on: review.on,
  startsAt: review.startsAt,
  language: review.language,
  state: review.state,
  agenda: review.agenda.map(({ stepId, minutes }) => ({ stepId, minutes })),
  current: presentCurrent(review.current),
  facilitatorId: review.facilitatorId,
  openedAt: review.openedAt,
  closedAt: review.closedAt,
  closedBy: review.closedBy,
  reopenings: review.reopenings.map(({ by, at, reason }) => ({ by, at, reason })),
  retro: presentRetro(review.retro),
})
