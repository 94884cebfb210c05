import { describe, expect, test } from 'vitest'
import {
  carriedOf,
  obstacleOf,
  targetsOf,
  toggleKeyResult,
  toggleObjective,
} from '#tab/okr/carry-over-choice.ts'
import { cycleView, keyResultView, objectiveView } from './support/views.ts'

const objective = objectiveView({
  keyResults: [
    keyResultView({ id: 'k1' }),
    keyResultView({ id: 'k2' }),
    keyResultView({ id: 'k3', archivedAt: 'x' }),
  ],
})

describe('what goes on in the next cycle', () => {
  test('an objective takes its living key results along', () => {
    expect(toggleObjective({}, objective)).toEqual({ o1: ['k1', 'k2'] })
  })
  test('an objective unchosen takes nothing along', () => {
    expect(toggleObjective({ o1: ['k1'], o2: [] }, objective)).toEqual({ o2: [] })
  })
  test('only what can still go on is sent, in the order of the board', () => {
    const [first, given] = [objectiveView({ id: 'o1' }), objectiveView({ id: 'o2', state: 'cancelled' })]
    expect(carriedOf({ o2: ['k9'], o1: ['k1'] }, [first, given])).toEqual([
      { objectiveId: 'o1', keyResultIds: ['k1'] },
    ])
  })
  test('a key result is left behind and taken back', () => {
    const without = toggleKeyResult({ o1: ['k1', 'k2'] }, 'o1', 'k1')
    expect(without).toEqual({ o1: ['k2'] })
    expect(toggleKeyResult(without, 'o1', 'k1')).toEqual({ o1: ['k2', 'k1'] })
  })
  test.each([
    ['nothing', {}, null],
    ['that it has gone on already', { carriedTo: { cycleId: 'c2', objectiveId: 'o2' } }, 'alreadyThere'],
    ['that it was given up', { state: 'cancelled' }, 'cancelled'],
    ['that it is archived', { archivedAt: '2026-10-01T08:00:00Z' }, 'archived'],
  ])('is hindered by %s', (_, part, obstacle) => expect(obstacleOf(objectiveView(part))).toBe(obstacle))
})

describe('where it can go', () => {
  const from = cycleView({ id: 'now', startsOn: '2026-09-01' })
  const later = cycleView({ id: 'later', startsOn: '2027-05-01', state: 'planning' })
  const next = cycleView({ id: 'next', startsOn: '2027-01-01', state: 'planning' })
  const closed = cycleView({ id: 'closed', startsOn: '2027-01-01', state: 'closed' })
  const before = cycleView({ id: 'before', startsOn: '2026-05-01', state: 'closing' })
  test('is into open cycles that begin later, the next first', () => {
    const found = targetsOf([later, closed, before, from, next], from)
    expect(found.map(({ id }) => id)).toEqual(['next', 'later'])
  })
  test('is nowhere while no later cycle is planned', () =>
    expect(targetsOf([from, before], from)).toEqual([]))
})
