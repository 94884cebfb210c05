import { describe, expect, test } from 'vitest'
import { agendaOf, minutesOf } from '#shared/domain/review/agenda.ts'
import { RITUALS } from '#shared/domain/ritual/ritual.ts'

describe.each(RITUALS)('the agenda of %s', (ritual) => {
  test.each([15, 30, 45, 60, 90, 240])('fills %i minutes with every step', (length) => {
    const agenda = agendaOf(ritual, length)
    expect(agenda.map(({ stepId }) => stepId)).toEqual(agendaOf(ritual).map(({ stepId }) => stepId))
    expect(minutesOf(agenda)).toBe(length)
    expect(Math.min(...agenda.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(1)
  })

  test('is as usual where nothing is known of the meeting', () => {
    expect(agendaOf(ritual, null)).toEqual(agendaOf(ritual))
  })
})
