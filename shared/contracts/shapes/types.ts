import type { z } from 'zod'
import type * as a from './alignment.ts'
import type * as c from './calendar.ts'
import type * as r from './review.ts'
import type * as v from './views.ts'

export type PersonView = z.output<typeof v.person>
export type SettingsView = z.output<typeof v.settings>
export type UnitView = z.output<typeof v.unit>
export type CycleView = z.output<typeof v.cycle>
export type ReadingView = z.output<typeof v.reading>
export type ForecastView = z.output<typeof v.forecast>
export type KeyResultView = z.output<typeof v.keyResult>
export type ObjectiveView = z.output<typeof v.objective>
export type DueView = z.output<typeof v.due>
export type DismissalView = z.output<typeof v.dismissal>
export type SetDismissalView = z.output<typeof v.setDismissal>
export type BalanceView = z.output<typeof v.balance>
export type UnitSummaryView = z.output<typeof v.unitSummary>
export type CheckInView = z.output<typeof v.checkIn>
export type CommentView = z.output<typeof v.comment>
export type HistoryEntryView = z.output<typeof v.historyEntry>
export type AlignmentView = z.output<typeof a.alignment>
export type AlignmentEndView = z.output<typeof a.alignmentEnd>
export type ContributionRequestView = z.output<typeof a.contributionRequest>
export type GapView = z.output<typeof a.gap>
export type CalendarPlanView = z.output<typeof c.calendarPlan>
export type CalendarMeetingView = z.output<typeof c.meeting>
export type CalendarSessionView = z.output<typeof c.session>
export type CalendarActionView = z.output<typeof c.calendarAction>
export type ReviewSessionView = z.output<typeof r.reviewSession>
export type ParticipantView = z.output<typeof r.participant>
export type VoteTopicView = z.output<typeof r.voteTopic>
export type CardView = z.output<typeof r.card>
export type CardGroupView = z.output<typeof r.cardGroup>
export type DotsView = z.output<typeof r.dots>
export type PulseView = z.output<typeof r.pulse>
export type ReviewItemView = z.output<typeof r.item>
export type ReviewActionView = z.output<typeof r.action>
export type LearningView = z.output<typeof r.learning>
