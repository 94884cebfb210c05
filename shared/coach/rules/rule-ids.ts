import type { Scope, Severity } from '../finding.ts'

/** Where a criterion comes from: the article or common good practice. */
export type Origin = 'article' | 'practice'

interface RuleFacts {
  readonly scope: Scope
  readonly severity: Severity
  readonly origin: Origin
}

const rule = (scope: Scope, severity: Severity, origin: Origin): RuleFacts => ({ scope, severity, origin })

/** Every rule of the coach. Texts stand in texts/de.ts and texts/en.ts under the same ids. */
export const RULES = {
  'objective-state': rule('objective', 'warning', 'article'),
  'objective-qualitative': rule('objective', 'warning', 'article'),
  'objective-value': rule('objective', 'hint', 'article'),
  'objective-inspiring': rule('objective', 'hint', 'article'),
  'objective-vague': rule('objective', 'hint', 'practice'),
  'objective-single': rule('objective', 'hint', 'practice'),
  'objective-cycle': rule('objective', 'warning', 'article'),
  'objective-need': rule('objective', 'hint', 'article'),
  'objective-pay': rule('objective', 'warning', 'article'),
  'key-result-milestone': rule('key_result', 'warning', 'article'),
  'key-result-activity': rule('key_result', 'warning', 'article'),
  'key-result-measurable': rule('key_result', 'error', 'article'),
  'key-result-placeholder': rule('key_result', 'error', 'article'),
  'key-result-specific': rule('key_result', 'hint', 'article'),
  'key-result-baseline': rule('key_result', 'hint', 'practice'),
  'key-result-leading': rule('key_result', 'hint', 'article'),
  'key-result-ambitious': rule('key_result', 'hint', 'article'),
  'key-result-cycle': rule('key_result', 'warning', 'article'),
  'key-result-pay': rule('key_result', 'warning', 'article'),
  'set-objectives': rule('set', 'warning', 'article'),
  'set-key-results': rule('objective', 'warning', 'article'),
  'set-leading': rule('objective', 'warning', 'article'),
  'set-balance': rule('set', 'hint', 'article'),
  'set-duplicate': rule('key_result', 'hint', 'practice'),
  'set-trend': rule('key_result', 'hint', 'article'),
  'set-owner': rule('objective', 'hint', 'practice'),
  'set-one-owner': rule('set', 'hint', 'article'),
} as const satisfies Record<string, RuleFacts>

export type RuleId = keyof typeof RULES

/** What a rule found before it is put into words. */
export interface Hit {
  readonly ruleId: RuleId
  readonly certainty: 'tells' | 'asks'
  readonly id?: string | null
  readonly params?: Readonly<Record<string, string | number>>
  readonly rewrite?: string
}
