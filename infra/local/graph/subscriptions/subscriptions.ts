import { randomUUID } from 'node:crypto'
import { KeptFile } from '../../kept-file.ts'
import type { WorldClock } from '../../world-clock.ts'
import { GraphError } from '../graph-error.ts'

export interface Subscription {
  id: string
  tenantId: string
  /** Whose calendar. */
  ownerId: string
  changeType: string
  resource: string
  notificationUrl: string
  lifecycleNotificationUrl: string | null
  clientState: string | null
  expirationDateTime: string
}

export type Deliver = (url: string, init: RequestInit) => Promise<Response>
export type Lifecycle = 'reauthorizationRequired' | 'subscriptionRemoved' | 'missed'

const gone = (id: string): GraphError =>
  new GraphError(404, 'ResourceNotFound', `The object '${id}' was not found.`)

/** Who is told of changes in calendars, and what has been told. */
export class Subscriptions {
  readonly #all: Map<string, Subscription>
  readonly #file: KeptFile<Subscription[]>
  readonly #clock: WorldClock
  readonly #deliver: Deliver
  readonly #underway = new Set<Promise<void>>()

  /** With a file, they outlive the program. */
  constructor(clock: WorldClock, deliver: Deliver, file: string | null = null) {
    this.#clock = clock
    this.#deliver = deliver
    this.#file = new KeptFile(file, 'calendars tell nothing until they are subscribed to again')
    this.#all = new Map(this.#file.read([]).map((one) => [one.id, one]))
  }

  /** Those that have not run out. */
  get living(): Subscription[] {
    return [...this.#all.values()].filter(({ expirationDateTime }) => this.#isAhead(expirationDateTime))
  }

  /** Throws GraphError 404. */
  find(id: string, tenantId: string): Subscription {
    const found = this.living.find((one) => one.id === id && one.tenantId === tenantId)
    if (!found) throw gone(id)
    return found
  }

  add(given: Omit<Subscription, 'id'>): Subscription {
    const isSame = (one: Subscription) =>
      one.resource === given.resource && one.changeType === given.changeType
    if (this.living.some(isSame))
      throw new GraphError(409, 'ExtensionError', 'A subscription for this resource exists already.')
    const made = { id: randomUUID(), ...given }
    this.#all.set(made.id, made)
    this.#keep()
    return made
  }

  extend(one: Subscription, until: string): void {
    one.expirationDateTime = until
    this.#keep()
  }

  remove(id: string): void {
    this.#all.delete(id)
    this.#keep()
  }

  /** Both addresses have to answer the token as plain text before the subscription exists. Throws GraphError 400. */
  async validate(made: Subscription): Promise<void> {
    const addresses = [made.notificationUrl, made.lifecycleNotificationUrl].filter((url) => url !== null)
    for (const address of addresses) {
      if (await this.#answers(address)) continue
      this.remove(made.id)
      throw new GraphError(400, 'ValidationError', 'Subscription validation request failed.')
    }
  }

  /** Something in somebody's calendar is another than before. */
  changed(ownerIds: readonly string[]): void {
    for (const one of this.living.filter(({ ownerId }) => ownerIds.includes(ownerId)))
      this.#send(one.notificationUrl, { ...this.#about(one), changeType: 'updated', resource: one.resource })
  }

  /** Says something about the subscription itself. */
  tell(ownerId: string, lifecycleEvent: Lifecycle): void {
    for (const one of this.living.filter((found) => found.ownerId === ownerId)) {
      if (lifecycleEvent === 'subscriptionRemoved') this.remove(one.id)
      if (one.lifecycleNotificationUrl !== null)
        this.#send(one.lifecycleNotificationUrl, { ...this.#about(one), lifecycleEvent })
    }
  }

  /** Everything sent so far has arrived. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway)
  }

  #keep(): void {
    this.#file.write([...this.#all.values()])
  }

  #isAhead(instant: string): boolean {
    return Date.parse(instant) > this.#clock.now()
  }

  #about({ id, clientState, tenantId, expirationDateTime }: Subscription) {
    return {
      subscriptionId: id,
      subscriptionExpirationDateTime: expirationDateTime,
      clientState,
      tenantId,
      organizationId: tenantId,
    }
  }

  async #answers(address: string): Promise<boolean> {
    const token = `Validation: Testing client application reachability ${randomUUID()} ä+&`
    const url = `${address}?validationToken=${encodeURIComponent(token)}`
    const answer = await this.#deliver(url, { method: 'POST', headers: { 'content-type': 'text/plain' } })
    const isText = answer.headers.get('content-type')?.startsWith('text/plain') === true
    return answer.status === 200 && isText && (await answer.text()) === token
  }

  #send(url: string, notification: object): void {
    const body = JSON.stringify({ value: [notification] })
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    const sending: Promise<void> = this.#deliver(url, { method: 'POST', headers, body })
      .then(
        () => undefined,
        // Who cannot be reached hears nothing; the real service tries again for a while
        () => undefined,
      )
      .finally(() => this.#underway.delete(sending))
    this.#underway.add(sending)
  }
}
