import type { Finding } from './finding.ts'
import type { KeyResultInput, ObjectiveInput, SetInput } from './inputs.ts'
import type { Language } from './language.ts'
import { read } from './reading.ts'
import { keyResultHits } from './rules/key-result-rules.ts'
import { objectiveHits } from './rules/objective-rules.ts'
import { type Hit, RULES } from './rules/rule-ids.ts'
import { setHits } from './rules/set-rules.ts'
import { wordingOf } from './texts/wording.ts'

/** Findings on one objective in the given language, the weightiest first. Pure: no clock, no network; never throws. */
export function coachObjective(input: ObjectiveInput, language: Language): Finding[] {
  return worded(
    objectiveHits(read(input.title, input.language ?? language, 'objective'), input),
    input.id ?? null,
    language,
  )
}

/** Findings on one key result. */
export function coachKeyResult(input: KeyResultInput, language: Language): Finding[] {
  return worded(
    keyResultHits(read(input.title, input.language ?? language, 'key_result'), input),
    input.id ?? null,
    language,
  )
}

/** Findings on a unit's whole set: every objective, every key result, and how they fit together. */
export function coachSet(input: SetInput, language: Language): Finding[] {
  const cycle = input.cycleEnd === undefined ? {} : { cycleEnd: input.cycleEnd }
  const single = input.objectives.flatMap((objective) => [
    ...coachObjective({ ...cycle, ...objective }, language),
    ...objective.keyResults.flatMap((keyResult) => coachKeyResult({ ...cycle, ...keyResult }, language)),
  ])
  return [...worded(setHits(input, language), null, language), ...single]
}

const WEIGHT = { error: 0, warning: 1, hint: 2 } as const

function worded(hits: readonly Hit[], id: string | null, language: Language): Finding[] {
  return hits.map((hit) => finding(hit, id, language)).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

const NOTHING = {}

function finding(hit: Hit, id: string | null, language: Language): Finding {
  const { scope, severity } = RULES[hit.ruleId]
  const { reason, question, source } = wordingOf(hit.ruleId, language)
  const params = hit.params ?? NOTHING
  const found = {
    ruleId: hit.ruleId,
    severity,
    certainty: hit.certainty,
    target: { kind: scope, id: hit.id === undefined ? id : hit.id },
    reason: reason(params),
    question: question(params),
    source,
  }
  return hit.rewrite === undefined ? { ...found, params } : { ...found, rewrite: hit.rewrite, params }
}
