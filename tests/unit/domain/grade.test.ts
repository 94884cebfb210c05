import { describe, expect, test } from 'vitest'
import { checkGrade, gradeColour, suggestGrade } from '#shared/domain/grade.ts'
import { table } from '#tests/vectors/table.ts'
import { numberIn } from '#tests/vectors/words.ts'

describe('the colour of a grade', () => {
  test.each(table('grade/colours'))('$says', ({ cell }) => {
    const grade = numberIn(cell('grade')) ?? Number.NaN
    expect(gradeColour(grade, 'aspirational')).toBe(cell('aspirational'))
    expect(gradeColour(grade, 'committed')).toBe(cell('committed'))
  })
})

describe('the suggested grade', () => {
  test.each(table('grade/suggestions'))('$says', ({ cell }) => {
    expect(suggestGrade(numberIn(cell('progress')))).toBe(numberIn(cell('suggestion')))
  })
})

describe('a grade', () => {
  const graded = (value: number, suggested: number | null, reason: string | null = null) => {
    const result = checkGrade({ value, reason }, suggested)
    return result.ok ? result.value : result.error.map(({ path, rule }) => `${path} ${rule}`)
  }

  test('as suggested needs no reason', () => {
    expect(graded(0.67, 0.67)).toEqual({ value: 0.67, suggested: 0.67, reason: null })
  })

  test('other than suggested needs a sentence why', () => {
    expect(graded(0.8, 0.67)).toEqual(['/reason reason_required'])
    expect(graded(0.8, 0.67, '  ')).toEqual(['/reason reason_required'])
    expect(graded(0.8, 0.67, ' The survey came late. ')).toEqual({
      value: 0.8,
      suggested: 0.67,
      reason: 'The survey came late.',
    })
  })

  test('needs a sentence why where nothing could be suggested', () => {
    expect(graded(0, null)).toEqual(['/reason reason_required'])
    expect(graded(0, null, 'Never measured.')).toEqual({
      value: 0,
      suggested: null,
      reason: 'Never measured.',
    })
  })

  test.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('of %s is refused', (value) => {
    expect(graded(value, 0.5, 'because')).toEqual(['/grade grade_out_of_range'])
  })

  test('the two ends of the scale are fine', () => {
    expect(graded(0, 0)).toMatchObject({ value: 0 })
    expect(graded(1, 1)).toMatchObject({ value: 1 })
  })
})
