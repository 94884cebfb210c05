import { describe, expect, test } from 'vitest'
import { classifyKeyResult, classifyObjective } from '#shared/coach/classify.ts'
import type { Language } from '#shared/coach/language.ts'
import * as german from './grammar-cases-de.ts'
import * as english from './grammar-cases-en.ts'

const cases = { ...german, ...english }

function rows(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^(m\S \w+ \S+ \S+|-\S \w+|\S{3}) (.*)$/.exec(line)
      return [match?.[2] ?? '', match?.[1] ?? '']
    })
}

function objectiveCode(text: string, language: Language): string {
  const { qualitative, is_task_or_project, is_metric_target } = classifyObjective(text, language)
  return (qualitative ? 'Q' : '-') + (is_task_or_project ? 'T' : '-') + (is_metric_target ? 'M' : '-')
}

function keyResultCode(text: string, language: Language): string {
  const labels = classifyKeyResult(text, language)
  const kind = (labels.measurable ? 'm' : '-') + (labels.is_task_or_milestone ? 'T' : '-')
  const code = `${kind} ${labels.direction.slice(0, 3)}`
  return labels.measurable ? `${code} ${labels.target_value} ${labels.baseline_value ?? '-'}` : code
}

describe('reads objectives by their grammar', () => {
  const german = [...rows(cases.OBJECTIVES_DE), ...rows(cases.MORE_OBJECTIVES_DE)]
  const english = [...rows(cases.OBJECTIVES_EN), ...rows(cases.MORE_OBJECTIVES_EN)]
  test.each(german)('de: %s', (text, code) => expect(objectiveCode(text, 'de')).toBe(code))
  test.each(english)('en: %s', (text, code) => expect(objectiveCode(text, 'en')).toBe(code))
})

describe('reads key results by their grammar', () => {
  const german = [...rows(cases.KEY_RESULTS_DE), ...rows(cases.MORE_KEY_RESULTS_DE)]
  const english = [...rows(cases.KEY_RESULTS_EN), ...rows(cases.MORE_KEY_RESULTS_EN)]
  test.each(german)('de: %s', (text, code) => expect(keyResultCode(text, 'de')).toBe(code))
  test.each(english)('en: %s', (text, code) => expect(keyResultCode(text, 'en')).toBe(code))
})
