import type { PostTarget } from '#shared/domain/review/part.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'
import type { CycleId, ReviewId, UnitId } from '#shared/kernel/ids.ts'
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

/** "not_set_up": this installation has no way there; "failed": it has one, and it did not work this time. */
export type PostOutcome = 'posted' | 'not_set_up' | 'failed'

/** Takes minutes to where the team looks: the calendar event of the session, the channel. */
export interface MinutesPost {
  /** Never throws; posting the same again changes the event's text, but writes a second message to the channel. */
  post(minutes: MinutesToPost, onBehalfOf: VerifiedToken): Promise<PostOutcome>
}
