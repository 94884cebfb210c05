import { describe, expect, test } from 'vitest'
import { defaultPlan } from '#shared/domain/ritual/defaults.ts'
import { changedFields, choiceIn, lengthsWith, withChoice } from '#tab/features/calendar/plan-form.ts'

const saved = defaultPlan({ timeZone: 'Europe/Berlin', language: 'de' })
const plan = { ...saved, rituals: [...saved.rituals] }

describe('the form of the rituals', () => {
  test('decides one ritual anew and leaves the others', () => {
    const changed = withChoice(plan, 'planning', { minutes: 120, on: '2026-08-20' })
    expect(choiceIn(changed, 'planning')).toMatchObject({ minutes: 120, on: '2026-08-20', isOn: true })
    expect(choiceIn(changed, 'retrospective')).toEqual(choiceIn(plan, 'retrospective'))
  })

  test('sends only what was changed', () => {
    expect(changedFields(plan, { ...plan, weekday: 4 })).toEqual({ weekday: 4 })
    expect(changedFields(plan, { ...plan })).toEqual({})
    expect(Object.keys(changedFields(plan, withChoice(plan, 'planning', { isOn: false })))).toEqual([
      'rituals',
    ])
  })

  test('offers a length that was chosen elsewhere among the usual ones', () => {
    expect(lengthsWith(50)).toContain(50)
    expect(lengthsWith(30).filter((minutes) => minutes === 30)).toHaveLength(1)
    expect(lengthsWith(50)).toEqual([...lengthsWith(50)].sort((a, b) => a - b))
  })
})
