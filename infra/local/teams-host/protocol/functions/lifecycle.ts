import { z } from 'zod'
import type { Host } from '../host.ts'
import { hostFunction } from '../host-function.ts'
import { legacyContext } from '../legacy-context.ts'
import { type Outcome, succeed } from '../outcome.ts'
import { hostSdkVersion, runtimeConfig } from '../runtime.ts'

const anything = z.array(z.unknown())

/** Older clients send runtime and version the other way round; teams-js reads both orders. */
function initialize(_args: unknown[], host: Host): Outcome {
  return succeed([host.frame.context, host.session.clientType, runtimeConfig(host), hostSdkVersion])
}

const failure = z.tuple([z.string(), z.string().optional()]).rest(z.unknown())

function fail(expected: boolean) {
  return hostFunction({
    shape: 'none',
    args: failure,
    run([reason, message], { lifecycle }) {
      lifecycle.failed({ reason, message, expected })
      return succeed()
    },
  })
}

function notify(report: (host: Host) => void) {
  return (_args: unknown[], host: Host): Outcome => {
    report(host)
    return succeed()
  }
}

/** Start, context, event registration and the loading protocol. */
export const lifecycleFunctions = {
  initialize: hostFunction({ shape: 'list', args: anything, run: initialize }),
  getContext: hostFunction({
    shape: 'value',
    args: anything,
    run: (_, host) => succeed(legacyContext(host)),
  }),
  registerHandler: hostFunction({
    shape: 'none',
    args: z.tuple([z.string()]).rest(z.unknown()),
    run: ([name], host) => notify(({ lifecycle }) => lifecycle.register(name))([], host),
  }),
  'appInitialization.appLoaded': hostFunction({
    shape: 'none',
    args: anything,
    run: notify(({ lifecycle }) => lifecycle.appLoaded()),
  }),
  /** Answered, because the runtime announces `app.notifySuccessResponse`. */
  'appInitialization.success': hostFunction({
    shape: 'errorOnly',
    args: anything,
    run: notify(({ lifecycle }) => lifecycle.succeeded()),
  }),
  'appInitialization.failure': fail(false),
  'appInitialization.expectedFailure': fail(true),
  readyToUnload: hostFunction({
    shape: 'none',
    args: anything,
    run: notify(({ lifecycle }) => lifecycle.readyToUnload()),
  }),
}
