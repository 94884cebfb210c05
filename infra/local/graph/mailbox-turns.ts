import { GraphError } from './graph-error.ts'

/** Exchange lets one app have so many requests under way at one mailbox (https://learn.microsoft.com/graph/throttling-limits). */
const most = 4
const isMailbox = /^\/v1\.0\/(\$batch$|(users|me|groups)\b.*(event|calendar))/i

/** Counts what is under way at each mailbox. A batch is one request: the service takes its parts four at a time itself. */
export class MailboxTurns {
  readonly #underway = new Map<string, number>()
  #mostAtOnce = 0

  get mostAtOnce(): number {
    return this.#mostAtOnce
  }

  /** Throws GraphError 429 for one too many. */
  enter(path: string, mailbox: string): Disposable {
    if (!isMailbox.test(path)) return { [Symbol.dispose]: () => undefined }
    const count = (this.#underway.get(mailbox) ?? 0) + 1
    this.#mostAtOnce = Math.max(this.#mostAtOnce, count)
    if (count > most)
      throw new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
        'retry-after': '1',
      })
    this.#underway.set(mailbox, count)
    return { [Symbol.dispose]: () => this.#underway.set(mailbox, (this.#underway.get(mailbox) ?? 1) - 1) }
  }
}
