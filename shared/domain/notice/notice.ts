import type { AlignmentId, CommentId, CycleId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'

/** What people are told of. Each is an activity type of the app's manifest, so that everybody mutes it in Teams alone. */
export const NOTICE_KINDS = [
  'mentioned',
  'agreementAsked',
  'dependencyRequested',
  'dependencyAnswered',
  'contributionAsked',
  'contributionDeclined',
  'checkInDue',
  'actionDue',
  'cycleChange',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/**
 * What a notice is about, by ids alone: words are looked up when it is told, so that nothing is told that has been taken
 * back meanwhile, and no text is kept twice.
 */
export type NoticeSubject =
  | { readonly kind: 'mentioned'; readonly objectiveId: ObjectiveId; readonly commentId: CommentId }
  | { readonly kind: 'agreementAsked'; readonly objectiveId: ObjectiveId }
  | { readonly kind: 'dependencyRequested'; readonly alignmentId: AlignmentId }
  | { readonly kind: 'dependencyAnswered'; readonly alignmentId: AlignmentId }
  | { readonly kind: 'contributionAsked'; readonly objectiveId: ObjectiveId; readonly unitId: UnitId }
  | { readonly kind: 'contributionDeclined'; readonly objectiveId: ObjectiveId; readonly unitId: UnitId }
  /** `unitId` where all of them are one unit's, whose round then takes them one by one. */
  | { readonly kind: 'checkInDue'; readonly keyResults: number; readonly unitId: UnitId | null }
  | { readonly kind: 'actionDue'; readonly actionId: string }
  | { readonly kind: 'cycleChange'; readonly step: 'ends_soon' | 'grading' }

/** Something that people shall hear of, as a rule decides it. */
export interface NewNotice {
  readonly subject: NoticeSubject
  readonly cycleId: CycleId
  readonly to: readonly PersonId[]
}

/** The same on its way: written together with the change it is about, and kept for a while after it was told. */
export interface Notice extends Omit<NewNotice, 'to'> {
  readonly id: string
  /** Who has done it; null where nobody has, but time has passed. */
  readonly by: PersonId | null
  readonly at: string
  /** Who has not been told yet. */
  readonly waiting: readonly PersonId[]
  readonly told: readonly { readonly personId: PersonId; readonly at: string }[]
  /** From when on the timer may try. */
  readonly dueAt: string
  readonly attempts: number
}
