import type { QueryPage } from '#functions/ports/store.ts'

/** What is asked for again and again is short; a long page is read once and would push the others out. */
const LONGEST = 50
const MOST = 500

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const each of Object.values(value)) frozen(each)
  return Object.freeze(value)
}

/**
 * Pages as they were read, until anything is written. Several readers get the same one, so it is frozen: who changed
 * it would change what the others see.
 */
export class KeptPages {
  private readonly pages = new Map<string, QueryPage>()
  private state = ''

  /** `state` names the file's contents: pages of another one are forgotten. */
  get(key: string, state: string, read: () => QueryPage): QueryPage {
    if (this.state !== state || this.pages.size >= MOST) this.pages.clear()
    this.state = state
    const known = this.pages.get(key)
    if (known !== undefined) return known
    const page = read()
    if (page.items.length <= LONGEST) this.pages.set(key, frozen(page))
    return page
  }
}
