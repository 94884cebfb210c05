import type { Token } from '../text/tokenise.ts'

/** What a quantity measures; `count` is a counted noun or a bare number. */
export type QuantityKind = 'percent' | 'money' | 'duration' | 'points' | 'times' | 'count'

/**
 * Part the number plays. `free` may be the goal; `rank` is a place in a list; the others are never a target:
 * a baseline, the top of a scale, a date, part of a name, a deadline, or the population a share refers to.
 */
export type Role = 'free' | 'baseline' | 'scale' | 'date' | 'name' | 'rank' | 'deadline' | 'scope'

export interface Quantity {
  value: number
  kind: QuantityKind
  unit: string | null
  role: Role
  /** First token and the one after the last, the unit included. */
  readonly start: number
  end: number
  readonly source: 'digits' | 'word' | 'zero' | 'multiplier' | 'fraction' | 'every'
  /** "at least" / "at most" in front of it. */
  bound: 'min' | 'max' | null
  /** The bound excludes the number itself ("unter 4 %"). */
  strict: boolean
  /** The magnitude it was written with: 1e6 for "1.5 Mio.", else 1. */
  scale: number
  /** Words in front of it, nearest first, up to another number or the clause's edge. */
  readonly lead: readonly Token[]
  /** Upper end of a range "5-8". */
  upper: number | null
}
