import type { VerbClass, VerbForm } from '../lexicon/types.ts'

/** A verb in its clause. A German plural such as "führen … durch" is finite, "durchführen" is base. */
export interface FoundVerb {
  readonly at: number
  readonly cls: VerbClass
  readonly forms: ReadonlySet<VerbForm>
  readonly isSeparated: boolean
  /** Read from its ending, not from the lexicon. */
  readonly isGuess?: boolean
}

export const FINITE: ReadonlySet<VerbForm> = new Set(['finite'])
export const BASE: ReadonlySet<VerbForm> = new Set(['base'])
export const PART: ReadonlySet<VerbForm> = new Set(['part'])
