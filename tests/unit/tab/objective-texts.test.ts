import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LEFT_OUT, SENTENCES } from '#shared/domain/explain-sentences.ts'
import { fromWire, mentionAt, piecesOf, toWire } from '#tab/features/objective/activity/mention-text.ts'
import { streamOf } from '#tab/features/objective/activity/stream.ts'
import { arithmeticOf } from '#tab/okr/explain/arithmetic.ts'
import type { ExplanationView } from '#tab/okr/explain/sentence.ts'
import { explain as de } from '#tab/text/de/explain.ts'
import { explain as en } from '#tab/text/en/explain.ts'
import { startTexts } from '#tab/text/text.ts'

const at = (texts: object, key: string): unknown =>
  key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], texts) // plain texts

describe.each([
  ['German', de],
  ['English', en],
])('explanations in %s', (_, texts) => {
  test.each(SENTENCES)('have a sentence for %s', (sentence) => {
    expect(at(texts.sentence, sentence)).toEqual(expect.stringMatching(/\.$|\?$/))
  })
  test.each(LEFT_OUT)('say why a term is left out: %s', (reason) => {
    expect(at(texts.leftOut, reason)).toContain('{{label}}')
  })
})

describe('the line of numbers', () => {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: { lang: '' } })
    await startTexts('de-DE')
  })
  afterAll(() => vi.unstubAllGlobals())
  const given = (part: Partial<ExplanationView>): ExplanationView => ({
    subject: 'objective',
    figure: 'progress',
    value: 0.67,
    sentence: 'progress.objective',
    params: {},
    terms: [],
    ...part,
  })
  const term = (label: string, value: number | null, weight: number, leftOut: string | null = null) => ({
    label,
    value,
    weight,
    leftOut,
  })

  test('writes a weighted mean and leaves out what does not count', () => {
    const terms = [term('A', 0.7, 1), term('B', 0.64, 1), term('CRM', 1, 0, 'weight_zero')]
    expect(arithmeticOf(given({ terms }))).toBe('0,67 = (0,70·1 + 0,64·1) / 2')
  })
  test('puts a negative baseline into brackets', () => {
    const params = { value: 5, baseline: -5, target: 15 }
    const line = arithmeticOf(given({ subject: 'k1', value: 0.5, sentence: 'progress.increase', params }))
    expect(line).toBe('0,50 = (5 − (−5)) / (15 − (−5))')
  })
  const gap = (expected: number, progress: number) => {
    const params = { expected, progress, gap: expected - progress, onTrack: 0.1, atRisk: 0.25 }
    return arithmeticOf(
      given({ figure: 'health', value: 'on_track', sentence: 'health.gap_on_track', params }),
    )
  }
  test.each([
    ['a gap', 0.4, 0.34, '0,40 − 0,34 = 0,06'],
    ['a lead, with the sign that belongs between numbers', 0.4, 0.61, '0,40 − 0,61 = −0,21'],
    ['a gap that two digits would not make come out', 0.404, 0.186, '0,404 − 0,186 = 0,218'],
  ])('writes %s', (_, expected, progress, line) => {
    expect(gap(expected, progress)).toBe(line)
  })
  test('adds a digit where the mean of what is shown would be another one', () => {
    const terms = [term('A', 0.374, 1), term('B', 0.194, 1)]
    expect(arithmeticOf(given({ value: 0.284, terms }))).toBe('0,28 = (0,37·1 + 0,19·1) / 2')
    const off = [term('A', 0.344, 1), term('B', 0.344, 1), term('C', 0.354, 1), term('D', 0.348, 1)]
    expect(arithmeticOf(given({ value: 0.3475, terms: off }))).toBe(
      '0,35 = (0,344·1 + 0,344·1 + 0,354·1 + 0,348·1) / 4',
    )
  })
  test('tells how a forecast becomes progress', () => {
    const params = { value: 10.39, low: 8, high: 11, progress: 1.039, baseline: 0, target: 10, count: 9 }
    const line = arithmeticOf(given({ figure: 'forecast', value: 1.039, sentence: 'forecast.line', params }))
    expect(line).toBe('1,04 = (10,39 − 0) / (10 − 0)')
  })
  test('is absent where there is nothing to calculate', () => {
    expect(arithmeticOf(given({ value: 1, sentence: 'progress.done' }))).toBeNull()
  })
})

describe('mentions', () => {
  test('travel as ids and come back as names', () => {
    const anna = { id: 'p-1', name: 'Anna Krüger' }
    const typed = { text: 'Frag @Anna Krüger bitte', mentioned: [anna, { id: 'p-2', name: 'Anna' }] }
    expect(toWire(typed)).toBe('Frag @[p-1] bitte')
    expect(fromWire('Frag @[p-1] bitte', () => anna.name)).toEqual({ text: typed.text, mentioned: [anna] })
    expect(piecesOf('Frag @[p-1]!')).toEqual([{ text: 'Frag ' }, { personId: 'p-1' }, { text: '!' }])
  })
  test('are looked for behind an @ that begins a word only', () => {
    expect(mentionAt('Hallo @An', 9)).toEqual({ start: 6, query: 'An' })
    expect(mentionAt('a@b', 3)).toBeNull()
  })
})

describe('the activity stream', () => {
  const entry = (id: string, day: string, verb = 'edited') =>
    ({ id, at: day, verb, subjectId: 'o', partId: null, by: 'p', changes: [], reason: null }) as never // ids are plain here
  const comment = (id: string, day: string) => ({ id, at: day, text: 'x', mentions: [], by: 'p' }) as never // as above

  test('shows nothing older than what is known of both sources', () => {
    const comments = { items: [comment('c1', '2026-10-05')], hasMore: true }
    const history = { items: [entry('h1', '2026-10-06'), entry('h2', '2026-10-01')], hasMore: false }
    expect(streamOf(comments, history, 'all').map(({ id }) => id)).toEqual(['h1', 'c1'])
  })
  test('does not tell a comment twice', () => {
    const comments = { items: [comment('c1', '2026-10-05')], hasMore: false }
    const history = { items: [entry('h1', '2026-10-05', 'commented')], hasMore: false }
    expect(streamOf(comments, history, 'all').map(({ id }) => id)).toEqual(['c1'])
  })
})
