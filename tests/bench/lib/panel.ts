import { WebPubSubClient, WebPubSubJsonProtocol } from '@azure/web-pubsub-client'

interface Session {
  readonly items: readonly { readonly id: string }[]
}

interface PanelOptions {
  /** Of the session, below the API. */
  readonly url: string
  readonly token: string
  /** A fresh address of the live updates. */
  readonly access: () => Promise<string>
}

/** A side panel as far as the network sees it: told of a change it fetches the session, with If-None-Match. */
export class Panel {
  readonly #options: PanelOptions
  readonly #client: WebPubSubClient
  #etag = ''
  #items = new Set<string>()
  #isFetching = false
  #isOutdated = false
  #isStopped = false
  #onTold: () => void = () => undefined
  #onSeen: () => void = () => undefined
  requests = 0

  constructor(options: PanelOptions) {
    this.#options = options
    this.#client = new WebPubSubClient(
      { getClientAccessUrl: options.access },
      {
        protocol: WebPubSubJsonProtocol(),
        autoReconnect: true,
        reconnectRetryOptions: { retryDelayInMs: 50, maxRetryDelayInMs: 200, maxRetries: 100 },
      },
    )
    this.#client.on('group-message', () => {
      this.#onTold()
      void this.fetch()
    })
    // What was said while the line was down is asked for
    this.#client.on('connected', () => void this.fetch())
  }

  start(): Promise<void> {
    return this.#client.start()
  }

  stop(): void {
    this.#isStopped = true
    this.#client.stop()
  }

  /** Resolves when the next message comes. */
  told(): Promise<void> {
    return new Promise((resolve) => {
      this.#onTold = resolve
    })
  }

  /** Resolves when the panel shows the item. */
  sees(id: string): Promise<void> {
    return new Promise((resolve) => {
      this.#onSeen = () => this.#items.has(id) && resolve()
      this.#onSeen()
    })
  }

  /** One request at a time; what comes meanwhile is fetched after it, once. */
  async fetch(): Promise<void> {
    if (this.#isFetching) {
      this.#isOutdated = true
      return
    }
    this.#isFetching = true
    do {
      this.#isOutdated = false
      // A line the server has just closed is no answer: a browser asks again by itself
      await this.#get().catch(() => {
        this.#isOutdated = true
      })
    } while (this.#isOutdated && !this.#isStopped)
    this.#isFetching = false
  }

  async #get(): Promise<void> {
    this.requests += 1
    const { url, token } = this.#options
    const headers = { authorization: `Bearer ${token}`, 'if-none-match': this.#etag }
    const response = await fetch(url, { headers })
    if (response.status === 304) return
    if (!response.ok) throw new Error(`session: ${response.status}`)
    this.#etag = response.headers.get('etag') ?? ''
    const { items } = (await response.json()) as Session // the contract's answer
    this.#items = new Set(items.map(({ id }) => id))
    this.#onSeen()
  }
}
