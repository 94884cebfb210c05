import { callbackOf, FAILURES, fail, succeed } from './result.ts'

type Handler = (event: object) => void

/** What pages want to be told of; each event belongs to the requirement set that brought it. */
export class Handlers {
  readonly #known: Readonly<Record<string, boolean>>
  readonly #handlers = new Map<string, Handler[]>()

  constructor(known: Readonly<Record<string, boolean>>) {
    this.#known = known
  }

  add = (type: string, handler: Handler, ...rest: readonly unknown[]): void => {
    const callback = callbackOf(rest)
    if (this.#known[type]) {
      this.#handlers.set(type, [...(this.#handlers.get(type) ?? []), handler])
      succeed(callback)
    } else fail(callback, FAILURES.unknownEvent)
  }

  remove = (type: string, ...rest: readonly unknown[]): void => {
    this.#handlers.delete(type)
    succeed(callbackOf(rest))
  }

  tell(type: string, more: object = {}): void {
    for (const handler of this.#handlers.get(type) ?? []) handler({ type, ...more })
  }
}
