import type { Result } from '#shared/kernel/result.ts'
import type { CalendarRefusal } from './calendar.ts'
import type { VerifiedToken } from './identity.ts'

/** `not_yet`: Teams makes the chats of some meetings only when somebody first joins. */
export type ChatOutcome = 'added' | 'not_yet' | 'refused'

/** The chats of meetings, to which the app has to belong for its side panel to be there. */
export interface MeetingChats {
  /** Adds the app to each chat, which pins its tab; one that has it already is no failure. In the order of the ids. */
  addApp(
    reader: VerifiedToken,
    chatIds: readonly string[],
  ): Promise<Result<readonly ChatOutcome[], CalendarRefusal>>
}
