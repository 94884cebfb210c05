import type { Language } from './language.ts'

/** What the coach is told. Everything but the title is optional: it judges what it knows. */
export interface ObjectiveInput {
  readonly id?: string | null | undefined
  readonly title: string
  /** The language of the text; the coach's own where it is not said. */
  readonly language?: Language | undefined
  /** Strategy or team need; an empty string means that the field is there and was left empty. */
  readonly why?: string | undefined
  /** ISO date of the cycle's last day. */
  readonly cycleEnd?: string | undefined
}

export interface KeyResultInput {
  readonly id?: string | null | undefined
  readonly title: string
  /** The language of the text; the coach's own where it is not said. */
  readonly language?: Language | undefined
  /** The metric already has a start value. */
  readonly hasBaseline?: boolean | undefined
  readonly cycleEnd?: string | undefined
}

export interface SetKeyResult extends KeyResultInput {
  readonly ownerId?: string | null | undefined
  readonly target?: number | null | undefined
  readonly baseline?: number | null | undefined
  /** Where the value lands by itself if the last cycles' trend goes on. */
  readonly trendValue?: number | null | undefined
}

export interface SetObjective extends ObjectiveInput {
  readonly origin?: 'top_down' | 'bottom_up' | undefined
  readonly ownerId?: string | null | undefined
  readonly keyResults: readonly SetKeyResult[]
}

/** A key result of another unit, to find what is measured twice. */
export interface ElsewhereKeyResult {
  readonly unitName: string
  readonly title: string
  readonly language?: Language | undefined
}

/** Both ends included. */
export interface Span {
  readonly min: number
  readonly max: number
}

/** The objectives of one unit in one cycle, and the key results of other units to compare with. */
export interface SetInput {
  readonly objectives: readonly SetObjective[]
  /** How many the organisation aims at; three to five of both unless said otherwise. */
  readonly limits?: { readonly objectives: Span; readonly keyResults: Span } | undefined
  /** Share of top-down objectives the organisation aims at, 0..1; 0.4 unless said otherwise. */
  readonly topDownShare?: number | undefined
  readonly elsewhere?: readonly ElsewhereKeyResult[] | undefined
  readonly cycleEnd?: string | undefined
}
