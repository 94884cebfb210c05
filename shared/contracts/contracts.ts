import { answerAlignment } from './alignments/answer-alignment.ts'
import { askForContributions } from './alignments/ask-for-contributions.ts'
import { createAlignment } from './alignments/create-alignment.ts'
import { declineContribution } from './alignments/decline-contribution.ts'
import { editAlignment } from './alignments/edit-alignment.ts'
import { getAlignment } from './alignments/get-alignment.ts'
import { getAlignmentHealth } from './alignments/get-alignment-health.ts'
import { getAlignmentMap } from './alignments/get-alignment-map.ts'
import { getAlignmentMatrix } from './alignments/get-alignment-matrix.ts'
import { listAlignments } from './alignments/list-alignments.ts'
import { listContributionRequests } from './alignments/list-contribution-requests.ts'
import { suggestAlignments } from './alignments/suggest-alignments.ts'
import { withdrawAlignment } from './alignments/withdraw-alignment.ts'
import { withdrawContributionRequest } from './alignments/withdraw-contribution-request.ts'
import { bookCalendarPlan } from './calendar/book-calendar-plan.ts'
import { cancelCalendarPlan } from './calendar/cancel-calendar-plan.ts'
import { downloadCalendarPlan } from './calendar/download-calendar-plan.ts'
import { getCalendarPlan } from './calendar/get-calendar-plan.ts'
import { previewCalendarPlan } from './calendar/preview-calendar-plan.ts'
import { putCalendarPlan } from './calendar/put-calendar-plan.ts'
import { receiveCalendarHints } from './calendar/receive-calendar-hints.ts'
import { reconcileCalendarPlan } from './calendar/reconcile-calendar-plan.ts'
import { resolveCalendarDrift } from './calendar/resolve-calendar-drift.ts'
import { correctCheckIn } from './check-ins/correct-check-in.ts'
import { createCheckIn } from './check-ins/create-check-in.ts'
import { deleteCheckIn } from './check-ins/delete-check-in.ts'
import { listCheckIns } from './check-ins/list-check-ins.ts'
import { coachTexts } from './coach/coach-texts.ts'
import { dismissFinding } from './coach/dismiss-finding.ts'
import { dismissSetFinding } from './coach/dismiss-set-finding.ts'
import { restoreFinding } from './coach/restore-finding.ts'
import { restoreSetFinding } from './coach/restore-set-finding.ts'
import { addComment } from './comments/add-comment.ts'
import { deleteComment } from './comments/delete-comment.ts'
import { editComment } from './comments/edit-comment.ts'
import { listComments } from './comments/list-comments.ts'
import { carryOver } from './cycles/carry-over.ts'
import { createCycle } from './cycles/create-cycle.ts'
import { editCycle } from './cycles/edit-cycle.ts'
import { getBoard } from './cycles/get-board.ts'
import { getCycle } from './cycles/get-cycle.ts'
import { getOverview } from './cycles/get-overview.ts'
import { listCycles } from './cycles/list-cycles.ts'
import { transitionCycle } from './cycles/transition-cycle.ts'
import { addKeyResult } from './key-results/add-key-result.ts'
import { archiveKeyResult } from './key-results/archive-key-result.ts'
import { editKeyResult } from './key-results/edit-key-result.ts'
import { negotiateLive } from './live/negotiate-live.ts'
import { getAppointment } from './me/get-appointment.ts'
import { getMe } from './me/get-me.ts'
import { getMyOkrs } from './me/get-my-okrs.ts'
import { answerAgreement } from './objectives/answer-agreement.ts'
import { archiveObjective } from './objectives/archive-objective.ts'
import { createObjective } from './objectives/create-objective.ts'
import { editObjective } from './objectives/edit-objective.ts'
import { getExplanation } from './objectives/get-explanation.ts'
import { getObjective } from './objectives/get-objective.ts'
import { listHistory } from './objectives/list-history.ts'
import { listObjectives } from './objectives/list-objectives.ts'
import { transitionObjective } from './objectives/transition-objective.ts'
import { getHolidayPlaces } from './organisation/get-holiday-places.ts'
import { getOrganisation } from './organisation/get-organisation.ts'
import { putOrganisation } from './organisation/put-organisation.ts'
import { searchPeople } from './people/search-people.ts'
import { addAction } from './reviews/add-action.ts'
import { addCard } from './reviews/add-card.ts'
import { addItem } from './reviews/add-item.ts'
import { answerPulse } from './reviews/answer-pulse.ts'
import { bindMeeting } from './reviews/bind-meeting.ts'
import { closeReview } from './reviews/close-review.ts'
import { createReview } from './reviews/create-review.ts'
import { deleteCard } from './reviews/delete-card.ts'
import { deleteItem } from './reviews/delete-item.ts'
import { dotReview } from './reviews/dot-review.ts'
import { downloadMinutes } from './reviews/download-minutes.ts'
import { editAction } from './reviews/edit-action.ts'
import { editCard } from './reviews/edit-card.ts'
import { editItem } from './reviews/edit-item.ts'
import { editReview } from './reviews/edit-review.ts'
import { findByMeeting } from './reviews/find-by-meeting.ts'
import { findSession } from './reviews/find-session.ts'
import { getMinutes } from './reviews/get-minutes.ts'
import { getReview } from './reviews/get-review.ts'
import { groupCards } from './reviews/group-cards.ts'
import { joinReview } from './reviews/join-review.ts'
import { leaveReview } from './reviews/leave-review.ts'
import { listReviews } from './reviews/list-reviews.ts'
import { openReview } from './reviews/open-review.ts'
import { postMinutes } from './reviews/post-minutes.ts'
import { putMinutes } from './reviews/put-minutes.ts'
import { reopenReview } from './reviews/reopen-review.ts'
import { revealReview } from './reviews/reveal-review.ts'
import { setFacilitator } from './reviews/set-facilitator.ts'
import { stepReview } from './reviews/step-review.ts'
import { voteReview } from './reviews/vote-review.ts'
import { createSample } from './sample/create-sample.ts'
import { discardSample } from './sample/discard-sample.ts'
import { search } from './search/search.ts'
import { getHealth } from './service/get-health.ts'
import { getOpenApi } from './service/get-openapi.ts'
import { getSignIn } from './service/get-sign-in.ts'
import { createUnit } from './units/create-unit.ts'
import { editUnit } from './units/edit-unit.ts'
import { getUnit } from './units/get-unit.ts'
import { getUnitExplanation } from './units/get-unit-explanation.ts'
import { listUnits } from './units/list-units.ts'
import { syncMembers } from './units/sync-members.ts'

/** Every endpoint of the API, once: the server registers them, the client and the OpenAPI document derive from them. */
export const contracts = {
  answerAlignment,
  createAlignment,
  editAlignment,
  getAlignment,
  getAlignmentHealth,
  getAlignmentMap,
  getAlignmentMatrix,
  listAlignments,
  suggestAlignments,
  withdrawAlignment,
  askForContributions,
  declineContribution,
  listContributionRequests,
  withdrawContributionRequest,
  correctCheckIn,
  createCheckIn,
  deleteCheckIn,
  listCheckIns,
  coachTexts,
  dismissFinding,
  restoreFinding,
  dismissSetFinding,
  restoreSetFinding,
  addComment,
  deleteComment,
  editComment,
  listComments,
  carryOver,
  createCycle,
  editCycle,
  getBoard,
  getCycle,
  getOverview,
  listCycles,
  transitionCycle,
  addKeyResult,
  archiveKeyResult,
  editKeyResult,
  getMe,
  getAppointment,
  getMyOkrs,
  answerAgreement,
  archiveObjective,
  createObjective,
  editObjective,
  getExplanation,
  getObjective,
  listHistory,
  listObjectives,
  transitionObjective,
  getHolidayPlaces,
  getOrganisation,
  putOrganisation,
  searchPeople,
  listReviews,
  createReview,
  getReview,
  openReview,
  stepReview,
  setFacilitator,
  joinReview,
  leaveReview,
  editReview,
  voteReview,
  revealReview,
  addCard,
  editCard,
  deleteCard,
  groupCards,
  dotReview,
  answerPulse,
  addItem,
  editItem,
  deleteItem,
  addAction,
  editAction,
  getMinutes,
  putMinutes,
  downloadMinutes,
  postMinutes,
  closeReview,
  reopenReview,
  findByMeeting,
  findSession,
  bindMeeting,
  negotiateLive,
  createSample,
  discardSample,
  search,
  getHealth,
  getOpenApi,
  getSignIn,
  createUnit,
  editUnit,
  getUnit,
  getUnitExplanation,
  listUnits,
  syncMembers,
  getCalendarPlan,
  putCalendarPlan,
  previewCalendarPlan,
  downloadCalendarPlan,
  bookCalendarPlan,
  cancelCalendarPlan,
  receiveCalendarHints,
  reconcileCalendarPlan,
  resolveCalendarDrift,
} as const

export type Contracts = typeof contracts
export type ContractName = keyof Contracts
