import { describe, expect, test } from 'vitest'
import type { HistoryEntryView } from '#shared/contracts/shapes/types.ts'
import { changesOf, sentenceOf } from '#tab/features/objective/activity/history-text.ts'
import { inLanguage } from './support/language.ts'
import { keyResultView } from './support/views.ts'

inLanguage('de-DE')

const share = keyResultView({
  id: 'share',
  title: 'Marktanteil',
  metric: { kind: 'increase', baseline: 22, target: 30, unit: { type: 'percent' }, decimals: 1 },
})
const told = {
  people: [
    { id: 'anna', name: 'Anna Krüger' },
    { id: 'kai', name: 'Kai Möller' },
  ],
  keyResults: [share],
} as unknown as Parameters<typeof sentenceOf>[1] // ids are plain words here

type Change = readonly [field: string, from: unknown, to: unknown]
const entry = (verb: string, changes: readonly Change[] = [], part: Partial<HistoryEntryView> = {}) =>
  ({
    id: 'h',
    subjectId: 'o1',
    partId: 'share',
    verb,
    by: 'anna',
    at: '2026-11-24T08:00:00Z',
    changes: changes.map(([field, from, to]) => ({ field, from, to })),
    reason: null,
    ...part,
  }) as HistoryEntryView

/** The space between number and unit does not break on the screen; in the table it is a plain one. */
const linesOf = (given: HistoryEntryView) =>
  changesOf(given, told).map((line) => line.replaceAll('\u00a0', ' '))

describe('who did what', () => {
  test('names the person and the key result', () => {
    expect(sentenceOf(entry('checked_in'), told)).toBe('Anna Krüger hat zu „Marktanteil“ eingecheckt')
  })
  test('says "somebody" for a person nobody knows any more', () => {
    const by = 'gone' as HistoryEntryView['by'] // a plain word for the branded id
    expect(sentenceOf(entry('edited', [], { by }), told)).toMatch(/^Jemand/)
  })
  test('has a sentence for a verb of a later version', () => {
    expect(sentenceOf(entry('teleported'), told)).toContain('Anna Krüger')
  })
})

describe('from what to what', () => {
  const CASES: readonly (readonly [string, Change, string | null])[] = [
    ['a target in its own unit', ['metric.target', 30, 35], 'Zielwert: 30,0 % → 35,0 %'],
    ['a state in words', ['state', 'draft', 'proposed'], 'Status: Entwurf → vorgeschlagen'],
    ['an owner by name', ['ownerId', 'anna', 'kai'], 'Verantwortlich: Anna Krüger → Kai Möller'],
    ['a first owner', ['ownerId', null, 'kai'], 'Verantwortlich: Kai Möller'],
    ['a limit by its value', ['metric.min', { value: 3, inclusive: true }, null], 'Mindestens: 3,0 % → –'],
    ['nothing for places in a list', ['order', 'a', 'b'], null],
    ['nothing for what stayed empty', ['note', '', null], null],
  ]
  test.each(CASES)('tells %s', (_, change, line) => {
    expect(linesOf(entry('key_result_edited', [change]))).toEqual(line === null ? [] : [line])
  })
  test('tells which key result a grade is of', () => {
    const [line] = linesOf(entry('closed', [['keyResults.share.grade', null, { value: 0.7 }]]))
    expect(line).toMatch(/Marktanteil.*0,70/)
  })
  test('tells a check-in in one line', () => {
    const changes: Change[] = [
      ['on', null, '2026-11-24'],
      ['value', null, 24.4],
      ['confidence', null, 5],
    ]
    expect(linesOf(entry('checked_in', changes))).toEqual(['Wert: 24,4 % · Zuversicht: 5'])
  })
  test('names the day of a check-in that speaks of another day', () => {
    const [line] = linesOf(entry('checked_in', [['on', null, '2026-11-20']]))
    expect(line).toContain('20.11.2026')
  })
})
