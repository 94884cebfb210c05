import { allowedContexts, isAllowedIn } from './frame-contexts.ts'
import { authenticationFunctions } from './functions/authentication.ts'
import { calendarFunctions } from './functions/calendar.ts'
import { configFunctions } from './functions/config.ts'
import { dialogFunctions } from './functions/dialogs.ts'
import { lifecycleFunctions } from './functions/lifecycle.ts'
import { meetingFunctions } from './functions/meeting.ts'
import { navigationFunctions } from './functions/navigation.ts'
import { peopleFunctions } from './functions/people.ts'
import { sharingFunctions } from './functions/sharing.ts'
import type { Host } from './host.ts'
import type { HostFunction } from './host-function.ts'
import { type AppMessage, type HostReply, replyTo } from './messages.ts'
import { layOut, type Outcome, refuse } from './outcome.ts'

/** Every function of the wire this host knows. */
export const hostFunctions: ReadonlyMap<string, HostFunction> = new Map(
  Object.entries({
    ...lifecycleFunctions,
    ...authenticationFunctions,
    ...navigationFunctions,
    ...configFunctions,
    ...dialogFunctions,
    ...peopleFunctions,
    ...calendarFunctions,
    ...meetingFunctions,
    ...sharingFunctions,
  }),
)

function refuseInContext({ frame }: Host, func: string): Outcome {
  const allowed = JSON.stringify(allowedContexts[func])
  return refuse(
    'notSupportedInCurrentContext',
    `This call is only allowed in following contexts: ${allowed}. Current context: "${frame.context}".`,
  )
}

/**
 * Answers one call of an app, or gives undefined when the wire expects no answer. A client's own failure becomes
 * an internal error, so that the app never waits for an answer that cannot come.
 */
export async function handle(message: AppMessage, host: Host): Promise<HostReply | undefined> {
  const fn = hostFunctions.get(message.func)
  if (!fn) {
    host.unanswered(message.func)
    return undefined
  }
  const args = layOut(fn.shape, await outcomeOf(fn, message, host))
  return args && replyTo(message, args)
}

async function outcomeOf(fn: HostFunction, message: AppMessage, host: Host): Promise<Outcome> {
  if (!isAllowedIn(host.frame.context, message.func)) return refuseInContext(host, message.func)
  try {
    return await fn.run(message.args, host)
  } catch (error) {
    return refuse('internalError', error instanceof Error ? error.message : String(error))
  }
}
