type Listener = (message: string) => void

/**
 * What Outlook puts into a page for nested app authentication: a wire to the host that carries text both ways. MSAL looks for
 * it under this name.
 */
export class NestedAppAuthBridge {
  readonly #post: (message: string) => void
  readonly #listeners = new Set<Listener>()

  constructor(post: (message: string) => void) {
    this.#post = post
  }

  postMessage = (message: string): void => this.#post(message)

  addEventListener = (type: string, listener: Listener): void => {
    if (type === 'message') this.#listeners.add(listener)
  }

  removeEventListener = (_: string, listener: Listener): void => {
    this.#listeners.delete(listener)
  }

  receive(message: string): void {
    for (const listener of this.#listeners) listener(message)
  }
}
