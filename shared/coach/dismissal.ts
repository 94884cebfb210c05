import { RULES, type RuleId } from './rules/rule-ids.ts'
import { normalise } from './text/normalise.ts'

/** The texts a finding can be about. */
export interface Judged {
  readonly title: string
  readonly why: string
  readonly keyResults: readonly {
    readonly id: string
    readonly title: string
    readonly archivedAt: string | null
  }[]
}

/** What a dismissal is about: a rule, and the objective (null) or one of its key results. */
export interface DismissalSubject {
  readonly ruleId: RuleId
  readonly keyResultId: string | null
}

/** Rules about how the key results of an objective go together. */
const ABOUT_THE_LIST: ReadonlySet<RuleId> = new Set(['set-key-results', 'set-leading'])

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id)

/** Rules about a unit's objectives as a whole. */
export const SET_RULES: readonly RuleId[] = Object.keys(RULES)
  .filter(isRuleId)
  .filter((id) => RULES[id].scope === 'set')

/** A rule about the unit as a whole belongs to no objective; one about key results names one of them. */
export function fitsRule(objective: Judged, { ruleId, keyResultId }: DismissalSubject): boolean {
  const { scope } = RULES[ruleId]
  if (scope === 'set') return false
  if (scope === 'objective') return keyResultId === null
  return objective.keyResults.some(({ id }) => id === keyResultId)
}

/**
 * Names the text a finding is about: a dismissal holds while this stays the same and ends with the text it was about.
 * White space, case and Unicode form do not count.
 */
export function textKey(objective: Judged, subject: DismissalSubject): string {
  return hash(textsOf(objective, subject).map(plain).join('\n'))
}

/** The same for a unit's set of objectives; their order does not count either. */
export const setTextKey = (titles: readonly string[]): string => hash(titles.map(plain).sort().join('\n'))

const plain = (text: string): string => normalise(text).toLowerCase()

function textsOf(objective: Judged, { ruleId, keyResultId }: DismissalSubject): readonly string[] {
  if (keyResultId !== null) return [objective.keyResults.find(({ id }) => id === keyResultId)?.title ?? '']
  if (ruleId === 'objective-need') return [objective.title, objective.why]
  if (!ABOUT_THE_LIST.has(ruleId)) return [objective.title]
  const live = objective.keyResults.filter(({ archivedAt }) => archivedAt === null)
  return [objective.title, ...live.map(({ title }) => title)]
}

/** FNV-1a over UTF-16 code units, 32 bits, base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(36)
}
