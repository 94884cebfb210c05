import type { Language } from '../language.ts'
import type { Token } from '../text/tokenise.ts'

/** A text as tokens; readers of numbers and verbs look around in it. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly language: Language
}
