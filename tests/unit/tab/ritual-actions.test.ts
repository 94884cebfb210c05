import { describe, expect, test } from 'vitest'
import type { Preview } from '#tab/features/calendar/calendar-queries.ts'
import { actionFor, isMadeAnew, isToldTwice, mailCount } from '#tab/features/calendar/ritual-actions.ts'

type Action = Preview['actions'][number]

const session = (on: string, isSkipped = false): Action['sessions'][number] => ({
  on,
  startsAt: '09:00',
  minutes: 30,
  start: `${on}T08:00:00Z`,
  end: `${on}T08:30:00Z`,
  holiday: null,
  isSkipped,
  movedFrom: null,
})

const action = (change: Partial<Action>): Action => ({
  op: 'keep',
  ritual: 'weekly_check_in',
  subject: 'OKR-Check-in',
  sessions: [session('2026-12-18'), session('2026-12-25', true)],
  before: null,
  standsFor: null,
  html: null,
  messages: [],
  ...change,
})
const told = (kind: Action['messages'][number]['kind'], ...to: string[]) =>
  ({ kind, on: null, to }) as Action['messages'][number] // brands exist in types only

describe('what booking leaves of a ritual', () => {
  test('has the day for which a meeting by itself stands in', () => {
    const standIn = action({ op: 'create', standsFor: '2026-12-25', sessions: [session('2026-12-25')] })
    const found = actionFor([action({}), standIn], 'weekly_check_in')
    expect(found?.sessions.map(({ on, isSkipped }) => [on, isSkipped])).toEqual([
      ['2026-12-18', false],
      ['2026-12-25', false],
    ])
  })
  test('is nothing where it is only called off', () => {
    expect(actionFor([action({ op: 'cancel' })], 'weekly_check_in')).toBeUndefined()
  })
})

describe('how many messages an action sends', () => {
  test('is counted over all people, once for each message', () => {
    const changed = action({ messages: [told('update', 'a', 'b'), told('day_cancelled', 'a', 'b')] })
    expect(mailCount(changed)).toBe(4)
    expect(isToldTwice(changed)).toBe(true)
  })
  test('is one each where nobody gets two', () => {
    expect(isToldTwice(action({ messages: [told('update', 'a'), told('invitation', 'b')] }))).toBe(false)
  })
})

test('an entry that is called off and created in one booking is made anew', () => {
  const actions = [action({ op: 'cancel' }), action({ op: 'create' })]
  expect(actions.map((one) => isMadeAnew(one, { actions }))).toEqual([false, true])
  const [, created] = actions
  expect(created && isMadeAnew(created, { actions: [created] })).toBe(false)
})
