import type { PostTarget } from '#shared/domain/review/part.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { CycleId, ReviewId, UnitId } from '#shared/kernel/ids.ts'
import type { CalendarRefusal } from './calendar.ts'
import type { VerifiedToken } from './identity.ts'

export interface MinutesToPost {
  readonly to: PostTarget
  readonly reviewId: ReviewId
  readonly cycleId: CycleId
  readonly unitId: UnitId
  readonly ritual: Ritual
  /** Day of the session. */
  readonly on: string
  readonly language: 'de' | 'en'
  readonly markdown: string
}

type Missing = Extract<CalendarRefusal, { reason: 'consent_required' }>

/**
 * "not_set_up": there is no way there; "failed": there is one, and it did not work this time; "consent_required": there
 * is one as soon as the person has allowed it.
 */
export type PostResult =
  | { readonly outcome: 'posted' | 'not_set_up' | 'failed'; readonly missing: null }
  | { readonly outcome: 'consent_required'; readonly missing: Missing }

/** Takes minutes to where the team looks: the calendar event of the session, the channel. */
export interface MinutesPost {
  /** Never throws; posting the same again changes the event's text, but writes a second message to the channel. */
  post(minutes: MinutesToPost, onBehalfOf: VerifiedToken): Promise<PostResult>
}
