import { describe, expect, test } from 'vitest'
import { closingOf, gradeText, readGrade, UNTOUCHED, WHOLE } from '#tab/okr/grading/grades.ts'
import { inLanguage } from './support/language.ts'
import { keyResultView, objectiveView } from './support/views.ts'

inLanguage('de-DE')

describe('a typed grade', () => {
  test.each([
    ['the suggestion is taken as it stands', { text: null, reason: '' }, 0.67, 0.67, false, true],
    ['the same number typed needs no reason', { text: '0,67', reason: '' }, 0.67, 0.67, false, true],
    ['another number needs its reason', { text: '0,8', reason: '' }, 0.67, 0.8, true, false],
    ['another number with its reason is ready', { text: '0,8', reason: 'Zählt' }, 0.67, 0.8, true, true],
    ['two letters are no reason', { text: '0,8', reason: 'ja ' }, 0.67, 0.8, true, false],
    ['without a suggestion nothing is chosen yet', { text: null, reason: '' }, null, null, true, false],
    [
      'without a suggestion a number needs its reason',
      { text: '0,5', reason: 'Geschätzt' },
      null,
      0.5,
      true,
      true,
    ],
    ['above 1 is no grade', { text: '1,2', reason: 'Mehr' }, 0.67, null, false, false],
    ['below 0 is no grade', { text: '-0,1', reason: 'Weniger' }, 0.67, null, false, false],
    ['words are no grade', { text: 'gut', reason: 'Gut' }, 0.67, null, false, false],
  ])('%s', (_, typed, suggested, value, needsReason, isReady) => {
    expect(readGrade(typed, suggested)).toMatchObject({ value, needsReason, isReady })
  })
  test('keeps a reason to itself that nobody asked for', () => {
    expect(readGrade({ text: null, reason: 'Nicht nötig' }, 0.67).reason).toBeNull()
  })
  test('is written as the reader writes numbers', () => expect(gradeText(0.5)).toBe('0,5'))
})

describe('closing', () => {
  const objective = objectiveView({
    suggestedGrade: 0.6,
    keyResults: [
      keyResultView({ id: 'k1', suggestedGrade: 0.6 }),
      keyResultView({ id: 'k2', suggestedGrade: null }),
      keyResultView({ id: 'k3', suggestedGrade: 0.1, archivedAt: '2026-10-01T08:00:00Z' }),
    ],
  })
  test('waits for the key result that has no suggestion', () => expect(closingOf(objective, {})).toBeNull())
  test('sends every grade with its reason and leaves archived key results out', () => {
    const typed = { k2: { text: '0,4', reason: 'Nie gemessen' }, [WHOLE]: UNTOUCHED }
    expect(closingOf(objective, typed)).toEqual({
      to: 'closed',
      grade: 0.6,
      reason: null,
      keyResults: [
        { keyResultId: 'k1', value: 0.6, reason: null },
        { keyResultId: 'k2', value: 0.4, reason: 'Nie gemessen' },
      ],
    })
  })
})
