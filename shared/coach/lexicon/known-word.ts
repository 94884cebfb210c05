import { noAnswers } from '../text/trait.ts'
import type { Word } from '../text/word.ts'
import type { Particles, VerbReading } from './types.ts'

interface Facts {
  readonly cue: number
  readonly verb: VerbReading | undefined
  readonly particles: Particles | undefined
  readonly nounOf: () => number | undefined
  readonly numberOf: () => number
}

/** A word that is taken apart for its noun or number only when somebody asks: few words ever are. */
export class KnownWord implements Word {
  readonly low: string
  readonly cue: number
  readonly verb: VerbReading | undefined
  readonly particles: Particles | undefined
  readonly answers = noAnswers()
  private readonly facts: Facts
  private isNounKnown = false
  private knownNoun: number | undefined
  private knownNumber: number | undefined

  constructor(low: string, facts: Facts) {
    this.low = low
    this.cue = facts.cue
    this.verb = facts.verb
    this.particles = facts.particles
    this.facts = facts
  }

  get noun(): number | undefined {
    if (!this.isNounKnown) {
      this.knownNoun = this.facts.nounOf()
      this.isNounKnown = true
    }
    return this.knownNoun
  }

  get number(): number {
    this.knownNumber ??= this.facts.numberOf()
    return this.knownNumber
  }
}
