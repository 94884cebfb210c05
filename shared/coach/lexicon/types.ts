import type { Word } from '../text/word.ts'

/**
 * What a verb says about a text. `do`: delivering or one's own activity. `make`: delivering unless the object is
 * abstract (culture, trust). `serve`: daily service, an activity only when counted. `win`: others decide.
 * `deal`: an activity unless what is concluded was decided by others (contracts).
 */
export type VerbClass =
  | 'do'
  | 'deal'
  | 'make'
  | 'serve'
  | 'win'
  | 'reach'
  | 'up'
  | 'down'
  | 'better'
  | 'keep'
  | 'move'
  | 'state'
  | 'modal'
  | 'be'
  | 'have'
  | 'double'
  | 'triple'
  | 'quadruple'
  | 'halve'

/** base: imperative or infinitive; finite: any other finite form; part: participle; ing: English gerund. */
export type VerbForm = 'base' | 'finite' | 'part' | 'ing'

export interface VerbReading {
  readonly cls: VerbClass
  readonly forms: ReadonlySet<VerbForm>
}

/**
 * What a noun stands for. `own`: something the team does or delivers; `act`: the doing as a noun (Einführung);
 * `won`: what others decide or become; `people`: others; `good`/`bad`/`metric`: measured, higher/lower is better/either.
 */
export type NounClass =
  | 'own'
  | 'act'
  | 'won'
  | 'people'
  | 'good'
  | 'bad'
  | 'metric'
  | 'rating'
  | 'abstract'
  | 'rise'
  | 'fall'
  | 'better'
  | 'keep'
  | 'team'
  | 'double'
  | 'halve'
  | 'other'

/** The classes of a noun as one bit each, because many nouns have several. */
export const NOUN_BIT: Readonly<Record<NounClass, number>> = {
  own: 1,
  act: 2,
  won: 4,
  people: 8,
  good: 16,
  bad: 32,
  metric: 64,
  rating: 128,
  abstract: 256,
  rise: 512,
  fall: 1024,
  better: 2048,
  keep: 4096,
  team: 8192,
  double: 16384,
  halve: 32768,
  other: 0,
}

/** Small words by what they signal; one bit each. */
export const CUE = {
  det: 1,
  prep: 2,
  we: 4,
  be: 8,
  have: 16,
  modal: 32,
  sub: 64,
  no: 128,
  and: 256,
  adv: 512,
  adj: 1024,
  ready: 2048,
  now: 4096,
  each: 8192,
  time: 16384,
  approx: 32768,
  more: 65536,
  less: 131072,
  min: 262144,
  max: 524288,
  better: 1048576,
  means: 2097152,
  rhythm: 4194304,
  month: 8388608,
  name: 16777216,
  same: 33554432,
} as const
export type CueName = keyof typeof CUE

/** Particle → the class of the verb it makes ("führen … durch", "roll … out"). */
export type Particles = ReadonlyMap<string, VerbClass>

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, VerbReading>
  /** Everything known of a folded word. */
  word(low: string): Word
}
