import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { classifyKeyResult, classifyObjective } from '#shared/coach/classify.ts'
import { coachKeyResult, coachObjective, coachSet } from '#shared/coach/coach.ts'
import { readMetric } from '#shared/coach/read-metric.ts'
import { recogniseLanguage } from '#shared/coach/recognise-language.ts'
import { normalise } from '#shared/coach/text/normalise.ts'
import { metric as metricShape } from '#shared/contracts/shapes/metric.ts'
import { checkMetric } from '#shared/domain/validity.ts'
import { itemsOf } from './corpus.ts'

const texts = itemsOf('dev').map((item) => item.text)
const language = fc.constantFrom('de' as const, 'en' as const)
const WORDS = [
  'von',
  '18',
  'auf',
  '25',
  '%',
  'to',
  'Mio.',
  '€',
  'drei',
  'zwei',
  'hundred',
  'and',
  'kein',
  'no',
  '-',
  '→',
  '(',
  ')',
  'heute',
  '1.000,5',
  "90'000.-",
  'jede',
  'zweite',
  'a',
  'quarter',
  'einführen',
  'launch',
  '24/7',
  '3:1',
  '7',
  'in',
  '10',
  '5-8',
  'q1',
]
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  soup,
  fc.constantFrom(...texts),
)

describe('whatever people type', () => {
  test('the coach never throws and every number is finite', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const labels = classifyKeyResult(text, lang)
        expect(labels.target_value === null || Number.isFinite(labels.target_value)).toBe(true)
        expect(labels.has_baseline).toBe(labels.baseline_value !== null)
        expect(labels.measurable).toBe(labels.target_value !== null)
        classifyObjective(text, lang)
        const metric = readMetric(text, lang)
        expect(metric === null || checkMetric(metric).ok, JSON.stringify(metric)).toBe(true)
        expect(metric === null || metricShape.safeParse(metric).success, JSON.stringify(metric)).toBe(true)
        coachObjective({ title: text }, lang)
        coachKeyResult({ title: text }, lang)
        coachSet({ objectives: [{ title: text, keyResults: [{ title: text }] }] }, lang)
      }),
      { numRuns: 1500 },
    )
  })

  test('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
    )
  })
})

describe('what does not matter', () => {
  const space = fc.constantFrom('  ', '\t', '\n', '\u00a0', ' \u202f ')

  test('white space around and between words changes no label', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), language, space, (text, lang, gap) => {
        const spaced = `${gap}${text.replaceAll(' ', gap)}${gap}`
        expect(classifyKeyResult(spaced, lang)).toEqual(classifyKeyResult(text, lang))
        expect(classifyObjective(spaced, lang)).toEqual(classifyObjective(text, lang))
      }),
    )
  })

  test('the Unicode form changes no label', () => {
    for (const text of texts) {
      expect(classifyKeyResult(text.normalize('NFD'), 'de')).toEqual(classifyKeyResult(text, 'de'))
    }
  })

  test('judging again gives the same answer', () => {
    for (const text of texts)
      expect(coachKeyResult({ title: text }, 'de')).toEqual(coachKeyResult({ title: text }, 'de'))
  })

  test('white space and the Unicode form change no finding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), language, space, (text, lang, gap) => {
        const same = ` ${text.normalize('NFD').replaceAll(' ', gap)}`
        expect(coachKeyResult({ title: same }, lang)).toEqual(coachKeyResult({ title: text }, lang))
        expect(coachObjective({ title: same }, lang)).toEqual(coachObjective({ title: text }, lang))
        expect(recogniseLanguage(same, lang)).toBe(recogniseLanguage(text, lang))
      }),
    )
  })
})

describe('a rewrite that is taken', () => {
  test('is not offered a second time', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        for (const judge of [coachObjective, coachKeyResult]) {
          for (const { ruleId, rewrite } of judge({ title: text }, lang)) {
            const again = rewrite === undefined ? [] : judge({ title: rewrite }, lang)
            expect(again.find((one) => one.ruleId === ruleId)?.rewrite).toBeUndefined()
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('hostile input', () => {
  const HOSTILE = [
    '1',
    '1.',
    '1,',
    ' 1',
    'a',
    'ä',
    '-',
    '(',
    '5-',
    'hundred and ',
    'hundert',
    'und',
    'von 1 auf 2 ',
    'Straße',
    '1 von ',
    'in 1 ',
    "'",
    '\u0301',
    '🙂',
    'q1',
    'no ',
    'kein ',
    'zweiundzwanzig',
    'ABC-',
    '%',
    '. ',
    'einführen ',
  ]

  test.each(HOSTILE)('takes no more than linear time on repeated %j', (part) => {
    const time = (length: number) => {
      const text = part.repeat(Math.ceil(length / part.length))
      const start = performance.now()
      for (let i = 0; i < 5; i += 1) for (const lang of ['de', 'en'] as const) classifyKeyResult(text, lang)
      return performance.now() - start
    }
    time(600)
    const small = Math.min(time(1000), time(1000))
    const large = Math.min(time(200_000), time(200_000))
    expect(large).toBeLessThan(small * 40 + 50)
  })
})
