import type { Particles, VerbReading } from '../lexicon/types.ts'

/** What the lexicon knows of one folded word: found once for the word, however many texts and rules ask. */
export interface Word {
  readonly low: string
  /** Small-word signals as bits of CUE. */
  readonly cue: number
  /** Noun classes as bits of NOUN_BIT; undefined for a word that is no known noun. */
  readonly noun: number | undefined
  readonly verb: VerbReading | undefined
  /** Particles that make another verb of it ("führen … durch"). */
  readonly particles: Particles | undefined
  /** Its value as a number word; NaN when it is none. */
  readonly number: number
  /** Answers to the yes-or-no questions of `trait`, by their number. */
  readonly answers: Uint8Array
}
