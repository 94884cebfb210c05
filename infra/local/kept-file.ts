import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'

/** What a simulated service remembers over a restart; nothing where no file is given. */
export class KeptFile<T> {
  readonly #path: string | null
  readonly #loss: string

  /** `loss` says what is gone when a damaged file is deleted. */
  constructor(path: string | null, loss: string) {
    this.#path = path
    this.#loss = loss
  }

  /** Throws with a sentence that says what to do. */
  read(otherwise: T): T {
    if (this.#path === null || !existsSync(this.#path)) return otherwise
    try {
      return deserialize(readFileSync(this.#path)) as T // written below
    } catch (cause) {
      throw new Error(`${this.#path} is damaged. Delete it: ${this.#loss}.`, { cause })
    }
  }

  /** Written beside and moved over, so that a crash leaves the old or the new file, never half of one. */
  write(value: T): void {
    if (this.#path === null) return
    writeFileSync(`${this.#path}.new`, serialize(value))
    renameSync(`${this.#path}.new`, this.#path)
  }
}
