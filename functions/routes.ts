import { answerAlignment } from './api/alignments/answer-alignment.ts'
import { askForContributions } from './api/alignments/ask-for-contributions.ts'
import { createAlignment } from './api/alignments/create-alignment.ts'
import { declineContribution } from './api/alignments/decline-contribution.ts'
import { editAlignment } from './api/alignments/edit-alignment.ts'
import { getAlignment } from './api/alignments/get-alignment.ts'
import { getAlignmentHealth } from './api/alignments/get-alignment-health.ts'
import { getAlignmentMap } from './api/alignments/get-alignment-map.ts'
import { getAlignmentMatrix } from './api/alignments/get-alignment-matrix.ts'
import { listAlignments } from './api/alignments/list-alignments.ts'
import { listContributionRequests } from './api/alignments/list-contribution-requests.ts'
import { suggestAlignments } from './api/alignments/suggest-alignments.ts'
import { withdrawAlignment } from './api/alignments/withdraw-alignment.ts'
import { withdrawContributionRequest } from './api/alignments/withdraw-contribution-request.ts'
import { bookCalendarPlan } from './api/calendar/book-calendar-plan.ts'
import { cancelCalendarPlan } from './api/calendar/cancel-calendar-plan.ts'
import { downloadCalendarPlan } from './api/calendar/download-calendar-plan.ts'
import { getCalendarPlan } from './api/calendar/get-calendar-plan.ts'
import { previewCalendarPlan } from './api/calendar/preview-calendar-plan.ts'
import { putCalendarPlan } from './api/calendar/put-calendar-plan.ts'
import { receiveCalendarHints } from './api/calendar/receive-calendar-hints.ts'
import { reconcileCalendarPlan } from './api/calendar/reconcile-calendar-plan.ts'
import { resolveCalendarDrift } from './api/calendar/resolve-calendar-drift.ts'
import { correctCheckIn } from './api/check-ins/correct-check-in.ts'
import { createCheckIn } from './api/check-ins/create-check-in.ts'
import { deleteCheckIn } from './api/check-ins/delete-check-in.ts'
import { listCheckIns } from './api/check-ins/list-check-ins.ts'
import { coachTexts } from './api/coach/coach-texts.ts'
import { dismissFinding } from './api/coach/dismiss-finding.ts'
import { dismissSetFinding } from './api/coach/dismiss-set-finding.ts'
import { restoreFinding } from './api/coach/restore-finding.ts'
import { restoreSetFinding } from './api/coach/restore-set-finding.ts'
import { addComment } from './api/comments/add-comment.ts'
import { deleteComment } from './api/comments/delete-comment.ts'
import { editComment } from './api/comments/edit-comment.ts'
import { listComments } from './api/comments/list-comments.ts'
import { carryOver } from './api/cycles/carry-over.ts'
import { createCycle } from './api/cycles/create-cycle.ts'
import { editCycle } from './api/cycles/edit-cycle.ts'
import { getBoard } from './api/cycles/get-board.ts'
import { getCycle } from './api/cycles/get-cycle.ts'
import { getOverview } from './api/cycles/get-overview.ts'
import { listCycles } from './api/cycles/list-cycles.ts'
import { transitionCycle } from './api/cycles/transition-cycle.ts'
import { addKeyResult } from './api/key-results/add-key-result.ts'
import { archiveKeyResult } from './api/key-results/archive-key-result.ts'
import { editKeyResult } from './api/key-results/edit-key-result.ts'
import { negotiateLive } from './api/live/negotiate-live.ts'
import { getAppointment } from './api/me/get-appointment.ts'
import { getMe } from './api/me/get-me.ts'
import { getMyOkrs } from './api/me/get-my-okrs.ts'
import { answerAgreement } from './api/objectives/answer-agreement.ts'
import { archiveObjective } from './api/objectives/archive-objective.ts'
import { createObjective } from './api/objectives/create-objective.ts'
import { editObjective } from './api/objectives/edit-objective.ts'
import { getExplanation } from './api/objectives/get-explanation.ts'
import { getObjective } from './api/objectives/get-objective.ts'
import { listHistory } from './api/objectives/list-history.ts'
import { listObjectives } from './api/objectives/list-objectives.ts'
import { transitionObjective } from './api/objectives/transition-objective.ts'
import { getHolidayPlaces } from './api/organisation/get-holiday-places.ts'
import { getOrganisation } from './api/organisation/get-organisation.ts'
import { putOrganisation } from './api/organisation/put-organisation.ts'
import { searchPeople } from './api/people/search-people.ts'
import { addAction } from './api/reviews/add-action.ts'
import { addCard } from './api/reviews/add-card.ts'
import { addItem } from './api/reviews/add-item.ts'
import { answerPulse } from './api/reviews/answer-pulse.ts'
import { bindMeeting } from './api/reviews/bind-meeting.ts'
import { closeReview } from './api/reviews/close-review.ts'
import { createReview } from './api/reviews/create-review.ts'
import { deleteCard } from './api/reviews/delete-card.ts'
import { deleteItem } from './api/reviews/delete-item.ts'
import { dotReview } from './api/reviews/dot-review.ts'
import { downloadMinutes } from './api/reviews/download-minutes.ts'
import { editAction } from './api/reviews/edit-action.ts'
import { editCard } from './api/reviews/edit-card.ts'
import { editItem } from './api/reviews/edit-item.ts'
import { editReview } from './api/reviews/edit-review.ts'
import { findByMeeting } from './api/reviews/find-by-meeting.ts'
import { findSession } from './api/reviews/find-session.ts'
import { getMinutes } from './api/reviews/get-minutes.ts'
import { getReview } from './api/reviews/get-review.ts'
import { groupCards } from './api/reviews/group-cards.ts'
import { joinReview } from './api/reviews/join-review.ts'
import { leaveReview } from './api/reviews/leave-review.ts'
import { listReviews } from './api/reviews/list-reviews.ts'
import { openReview } from './api/reviews/open-review.ts'
import { postMinutes } from './api/reviews/post-minutes.ts'
import { putMinutes } from './api/reviews/put-minutes.ts'
import { reopenReview } from './api/reviews/reopen-review.ts'
import { revealReview } from './api/reviews/reveal-review.ts'
import { setFacilitator } from './api/reviews/set-facilitator.ts'
import { stepReview } from './api/reviews/step-review.ts'
import { voteReview } from './api/reviews/vote-review.ts'
import { createSample } from './api/sample/create-sample.ts'
import { discardSample } from './api/sample/discard-sample.ts'
import { search } from './api/search/search.ts'
import { getHealth } from './api/service/get-health.ts'
import { getOpenApi } from './api/service/get-openapi.ts'
import { getSignIn } from './api/service/get-sign-in.ts'
import { createUnit } from './api/units/create-unit.ts'
import { editUnit } from './api/units/edit-unit.ts'
import { getUnit } from './api/units/get-unit.ts'
import { getUnitExplanation } from './api/units/get-unit-explanation.ts'
import { listUnits } from './api/units/list-units.ts'
import { syncMembers } from './api/units/sync-members.ts'
import type { Endpoint } from './http/endpoint.ts'

/** Every endpoint, once. */
export const endpoints: readonly Endpoint[] = [
  getHealth,
  getOpenApi,
  getSignIn,
  getMe,
  getAppointment,
  getHolidayPlaces,
  getOrganisation,
  putOrganisation,
  listUnits,
  createUnit,
  getUnit,
  getUnitExplanation,
  editUnit,
  syncMembers,
  searchPeople,
  listCycles,
  createCycle,
  getCycle,
  editCycle,
  transitionCycle,
  carryOver,
  getOverview,
  createSample,
  discardSample,
  search,
  createObjective,
  createCheckIn,
  getBoard,
  getMyOkrs,
  listObjectives,
  getObjective,
  editObjective,
  archiveObjective,
  transitionObjective,
  answerAgreement,
  getExplanation,
  listHistory,
  addKeyResult,
  editKeyResult,
  archiveKeyResult,
  listCheckIns,
  correctCheckIn,
  deleteCheckIn,
  listComments,
  addComment,
  editComment,
  deleteComment,
  coachTexts,
  dismissFinding,
  restoreFinding,
  dismissSetFinding,
  restoreSetFinding,
  getCalendarPlan,
  putCalendarPlan,
  previewCalendarPlan,
  downloadCalendarPlan,
  listReviews,
  createReview,
  getReview,
  openReview,
  stepReview,
  setFacilitator,
  joinReview,
  leaveReview,
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
  bookCalendarPlan,
  cancelCalendarPlan,
  reconcileCalendarPlan,
  receiveCalendarHints,
  resolveCalendarDrift,
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
]
