import { describe, expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { classifyKeyResult, classifyObjective } from '#shared/coach/classify.ts'
import type { Language } from '#shared/coach/language.ts'
import * as german from './grammar-cases-de.ts'
import * as english from './grammar-cases-en.ts'
import * as furtherGerman from './grammar-cases-further-de.ts'
import * as furtherEnglish from './grammar-cases-further-en.ts'
import * as phrasedGerman from './grammar-cases-phrased-de.ts'
import * as phrasedEnglish from './grammar-cases-phrased-en.ts'
import * as subjectsGerman from './grammar-cases-subjects-de.ts'
import * as subjectsEnglish from './grammar-cases-subjects-en.ts'
import * as valuedGerman from './grammar-cases-values-de.ts'
import * as valuedEnglish from './grammar-cases-values-en.ts'

const cases = {
  ...german,
  ...english,
  ...furtherGerman,
  ...furtherEnglish,
  ...phrasedGerman,
  ...phrasedEnglish,
  ...subjectsGerman,
  ...subjectsEnglish,
  ...valuedGerman,
  ...valuedEnglish,
}

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
  const german = [
    cases.OBJECTIVES_DE,
    cases.MORE_OBJECTIVES_DE,
    cases.FURTHER_OBJECTIVES_DE,
    cases.PHRASED_OBJECTIVES_DE,
    cases.SUBJECT_OBJECTIVES_DE,
  ].flatMap(rows)
  const english = [
    cases.OBJECTIVES_EN,
    cases.MORE_OBJECTIVES_EN,
    cases.FURTHER_OBJECTIVES_EN,
    cases.PHRASED_OBJECTIVES_EN,
    cases.SUBJECT_OBJECTIVES_EN,
  ].flatMap(rows)
  test.each(german)('de: %s', (text, code) => expect(objectiveCode(text, 'de')).toBe(code))
  test.each(english)('en: %s', (text, code) => expect(objectiveCode(text, 'en')).toBe(code))
})

describe('reads key results by their grammar', () => {
  const german = [
    cases.KEY_RESULTS_DE,
    cases.MORE_KEY_RESULTS_DE,
    cases.FURTHER_KEY_RESULTS_DE,
    cases.PHRASED_KEY_RESULTS_DE,
    cases.VALUED_KEY_RESULTS_DE,
    cases.SUBJECT_KEY_RESULTS_DE,
  ].flatMap(rows)
  const english = [
    cases.KEY_RESULTS_EN,
    cases.MORE_KEY_RESULTS_EN,
    cases.FURTHER_KEY_RESULTS_EN,
    cases.PHRASED_KEY_RESULTS_EN,
    cases.VALUED_KEY_RESULTS_EN,
    cases.SUBJECT_KEY_RESULTS_EN,
  ].flatMap(rows)
  test.each(german)('de: %s', (text, code) => expect(keyResultCode(text, 'de')).toBe(code))
  test.each(english)('en: %s', (text, code) => expect(keyResultCode(text, 'en')).toBe(code))
})

describe('reads German however it is written', () => {
  test.each([
    ['crm einführen', 'QT-'],
    ['NEUES ERP EINFÜHREN', 'QT-'],
    ['wir sind der beste partner für kleine betriebe', 'Q--'],
    ['umsatz um 20 % steigern', '--M'],
  ])('objective: %s', (text, code) => expect(objectiveCode(text, 'de')).toBe(code))
})
