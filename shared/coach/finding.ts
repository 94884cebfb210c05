export type Severity = 'error' | 'warning' | 'hint'
/** A sure finding tells; a judgement call asks. */
export type Certainty = 'tells' | 'asks'
export type Scope = 'objective' | 'key_result' | 'set'

export interface FindingTarget {
  readonly kind: Scope
  /** Id of the objective or key result; null for a text that has none yet and for the set as a whole. */
  readonly id: string | null
}

/** One remark of the coach, in the language asked for. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly certainty: Certainty
  readonly target: FindingTarget
  /** What was noticed and why it matters. */
  readonly reason: string
  readonly question: string
  /** The criterion in own words and where it comes from. */
  readonly source: string
  /** A text the person may take instead. */
  readonly rewrite?: string
  /** Values named in the reason, for tests and for other presentations. */
  readonly params: Readonly<Record<string, string | number>>
}
