import type { z } from 'zod'
import type { Host } from './host.ts'
import { type Outcome, type ReplyShape, refuse } from './outcome.ts'

/** One function of the wire, ready to be called with whatever an app sent. */
export interface HostFunction {
  readonly shape: ReplyShape
  run(args: readonly unknown[], host: Host): Outcome | Promise<Outcome>
}

interface Definition<Args> {
  readonly shape: ReplyShape
  readonly args: z.ZodType<Args>
  readonly run: (args: Args, host: Host) => Outcome | Promise<Outcome>
}

/** Describes a function of the wire; arguments that do not fit are refused before it runs. */
export function hostFunction<Args>(definition: Definition<Args>): HostFunction {
  return {
    shape: definition.shape,
    run(args, host) {
      const parsed = definition.args.safeParse(args)
      if (!parsed.success) return refuse('invalidArguments', 'The arguments of this call are not valid.')
      return definition.run(parsed.data, host)
    },
  }
}

/** The refusal for a part of the protocol that this client does not have. */
export function notOnThisPlatform(): Outcome {
  return refuse('notSupportedOnPlatform', 'This call is not supported on this platform.')
}
