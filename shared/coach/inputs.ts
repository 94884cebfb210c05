/** What the coach is told. Everything but the title is optional: it judges what it knows. */
export interface ObjectiveInput {
  readonly id?: string | null
  readonly title: string
  /** Strategy or team need; an empty string means that the field is there and was left empty. */
  readonly why?: string
  /** ISO date of the cycle's last day. */
  readonly cycleEnd?: string
}

export interface KeyResultInput {
  readonly id?: string | null
  readonly title: string
  /** The metric already has a start value. */
  readonly hasBaseline?: boolean
  readonly cycleEnd?: string
}

export interface SetKeyResult extends KeyResultInput {
  readonly ownerId?: string | null
  readonly target?: number | null
  readonly baseline?: number | null
  /** Where the value lands by itself if the last cycles' trend goes on. */
  readonly trendValue?: number | null
}

export interface SetObjective extends ObjectiveInput {
  readonly origin?: 'top_down' | 'bottom_up'
  readonly ownerId?: string | null
  readonly keyResults: readonly SetKeyResult[]
}

/** The objectives of one unit in one cycle, and the key results of other units to compare with. */
export interface SetInput {
  readonly objectives: readonly SetObjective[]
  readonly elsewhere?: readonly { readonly unitName: string; readonly title: string }[]
  readonly cycleEnd?: string
}
