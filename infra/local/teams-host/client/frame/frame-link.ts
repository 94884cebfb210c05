import { handle } from '../../protocol/dispatch.ts'
import type { Host } from '../../protocol/host.ts'
import { type HostEvent, hostEvent, readAppMessage } from '../../protocol/messages.ts'

/**
 * One app window and the client behind it. Messages count only when they come from that very window and from the
 * app's origin: a page that has navigated elsewhere has no host any more.
 */
export class FrameLink {
  readonly #target: () => Window | null | undefined
  readonly #host: () => Host
  readonly #registered = new Set<string>()

  constructor(target: () => Window | null | undefined, host: () => Host) {
    this.#target = target
    this.#host = host
  }

  /** Starts answering; returns the function that ends it. */
  listen(): () => void {
    const answer = (event: MessageEvent) => void this.#answer(event)
    window.addEventListener('message', answer)
    return () => window.removeEventListener('message', answer)
  }

  register(handler: string): void {
    this.#registered.add(handler)
  }

  isRegistered(handler: string): boolean {
    return this.#registered.has(handler)
  }

  send(func: string, ...args: readonly unknown[]): void {
    this.#post(hostEvent(func, ...args))
  }

  async #answer(event: MessageEvent): Promise<void> {
    const isOurs = event.source === this.#target() && event.origin === window.location.origin
    const message = isOurs ? readAppMessage(event.data) : undefined
    if (!message) return
    if (message.func === 'initialize') this.#registered.clear()
    const reply = await handle(message, this.#host())
    if (reply) this.#post(reply)
  }

  #post(message: HostEvent | object): void {
    this.#target()?.postMessage(message, window.location.origin)
  }
}
