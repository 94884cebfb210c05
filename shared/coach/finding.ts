import { normalise } from './text/normalise.ts'

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

/**
 * Names a finding on a text: the same finding on the same text has the same key on every machine, and a changed text
 * has another one, so that a dismissal ends with the text it was about. White space, case and Unicode form do not count.
 */
export function findingKey(finding: Pick<Finding, 'ruleId' | 'target'>, text: string): string {
  return `${finding.ruleId}.${hash(`${finding.target.id ?? ''}|${normalise(text).toLowerCase()}`)}`
}

/** FNV-1a over UTF-16 code units, 32 bits, base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
