import { z } from 'zod'
import type { DialogPort, Host } from '../host.ts'
import { hostFunction, notOnThisPlatform } from '../host-function.ts'
import { refuse, succeed } from '../outcome.ts'
import { isValidDomain } from '../valid-domains.ts'

const side = z.union([z.number().positive(), z.enum(['small', 'medium', 'large'])]).optional()
const size = z.object({ width: side, height: side })

const startTask = hostFunction({
  shape: 'errorAndValue',
  args: z.tuple([size.extend({ url: z.url(), title: z.string().optional() })]),
  run([request], { app, dialogs }) {
    if (!dialogs) return notOnThisPlatform()
    if (isValidDomain(request.url, app.validDomains)) return dialogs.open(request)
    return refuse('invalidArguments', "The dialog's url is not in the app's valid domains.")
  },
})

function tell(action: (dialogs: DialogPort, value: unknown) => void) {
  return hostFunction({
    shape: 'none',
    args: z.tuple([z.unknown()]).rest(z.unknown()),
    run([value], { dialogs }: Host) {
      if (dialogs) action(dialogs, value)
      return succeed()
    },
  })
}

const updateTask = hostFunction({
  shape: 'none',
  args: z.tuple([size]),
  run([wanted], { dialogs }) {
    dialogs?.resize(wanted)
    return succeed()
  },
})

/** Dialogs: opened by a page, closed by the page inside them, with messages both ways. */
export const dialogFunctions = {
  'tasks.startTask': startTask,
  'tasks.updateTask': updateTask,
  'tasks.completeTask': tell((dialogs, result) => dialogs.submit(result)),
  messageForParent: tell((dialogs, message) => dialogs.toParent(message)),
  messageForChild: tell((dialogs, message) => dialogs.toChild(message)),
}
