import type { Result } from '#shared/kernel/result.ts'
import type { CalendarRefusal } from './calendar.ts'
import type { VerifiedToken } from './identity.ts'

export interface TeamMessage {
  readonly teamId: string
  /** HTML of our own making. */
  readonly html: string
}

/** The channel every team has, written to in the name of the person who asks. */
export interface TeamChannel {
  post(reader: VerifiedToken, message: TeamMessage): Promise<Result<null, CalendarRefusal>>
}
