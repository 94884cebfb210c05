import { describe, expect, test } from 'vitest'
import { FIELD_RULES, type FieldRule } from '#shared/kernel/field-rules.ts'
import { PROBLEM_STATUS, type ProblemCode } from '#shared/kernel/problem.ts'
import { type ProblemTextKey, problemText } from '#shared/kernel/problem-texts.ts'

const CODES = Object.keys(PROBLEM_STATUS) as ProblemCode[] // the keys of a literal are known
const KEYS: readonly ProblemTextKey[] = [
  ...CODES.flatMap((code) => [`${code}.title`, `${code}.detail`] as const),
  ...FIELD_RULES,
]

describe.each(['de', 'en'] as const)('the sentences in %s', (language) => {
  test.each(KEYS)('%s is a sentence without gaps when nothing fills them', (key) => {
    const text = problemText(language, key)
    expect(text.length).toBeGreaterThan(5)
    expect(text).not.toMatch(/[{}[\]]/)
    expect(text).not.toMatch(/ [.,;:)]| {2}/)
  })

  test.each(CODES)('%s says what to do after its title', (code) => {
    expect(problemText(language, `${code}.detail`)).toMatch(/\.$/)
    expect(problemText(language, `${code}.title`)).not.toMatch(/\.$/)
  })

  test('no two codes share their words', () => {
    for (const part of ['title', 'detail'] as const)
      expect(new Set(CODES.map((code) => problemText(language, `${code}.${part}`))).size).toBe(CODES.length)
  })
})

test('German addresses nobody: neither "Sie" nor "du"', () => {
  const addressed =
    /\b(Ihnen|Ihre?[nmrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?)\b|[^.!?:;] Sie\b|\b\w+en Sie\b/
  expect(KEYS.filter((key) => addressed.test(problemText('de', key)))).toEqual([])
})

test('English has no German left in it', () => {
  expect(KEYS.filter((key) => /[äöüß]|\b(und|nicht|bitte)\b/.test(problemText('en', key)))).toEqual([])
})

describe('what fills the gaps', () => {
  test.each<[FieldRule, Record<string, string | number>, string, string]>([
    [
      'too_small',
      { minimum: 3, origin: 'string' },
      'Zu kurz: mindestens 3 Zeichen.',
      'Too short: at least 3 characters.',
    ],
    [
      'too_big',
      { maximum: 4000, origin: 'string' },
      'Zu lang: höchstens 4.000 Zeichen.',
      'Too long: at most 4,000 characters.',
    ],
    [
      'too_big',
      { maximum: 50, origin: 'array' },
      'Zu viele Einträge: höchstens 50.',
      'Too many entries: at most 50.',
    ],
    ['too_small', { minimum: 0, origin: 'number' }, 'Zu klein: mindestens 0.', 'Too small: at least 0.'],
    ['too_small', {}, 'Zu kurz oder zu klein.', 'Too short or too small.'],
    ['unrecognized_keys', { keys: 'score' }, 'Unbekanntes Feld: score.', 'Unknown field: score.'],
    [
      'invalid_value',
      { values: 'de, en' },
      'Dieser Wert ist nicht möglich; möglich sind: de, en.',
      'This value is not possible; possible are: de, en.',
    ],
    [
      'outside_cycle',
      { startsOn: '2026-09-01', endsOn: '2026-11-30' },
      'Das Datum liegt außerhalb des Zyklus (01.09.2026 bis 30.11.2026).',
      'The date lies outside the cycle (Sep 1, 2026 to Nov 30, 2026).',
    ],
    [
      'number_other_locale',
      { example: '1.250,5' },
      'Diese Schreibweise gehört zu einer anderen Sprache und könnte falsch gelesen werden. Hier bitte so: 1.250,5',
      'This way of writing belongs to another language and could be misread. Here it is written: 1.250,5',
    ],
  ])('%s with %o', (rule, params, german, english) => {
    expect(problemText('de', rule, params)).toBe(german)
    expect(problemText('en', rule, params)).toBe(english)
  })

  test('what somebody typed stays as it is, also with braces and brackets', () => {
    expect(problemText('en', 'unrecognized_keys', { keys: '{keys}[x] שלום 🙂' })).toBe(
      'Unknown field: {keys}[x] שלום 🙂.',
    )
  })
})
