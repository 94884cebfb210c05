import { expect, test } from 'vitest'
import { ownedByUnit } from '#tab/features/my/mine.ts'
import { keyResultView, objectiveView } from './support/views.ts'

const ME = 'aylin'
const kr = (id: string, ownerId: string | null, archivedAt: string | null = null) =>
  keyResultView({ id, ownerId, archivedAt })

const found = (objectives: ReturnType<typeof objectiveView>[]) =>
  [...ownedByUnit(objectives, ME)].map(([unit, owned]) => [
    unit,
    owned.map(({ objective, keyResults }) => `${objective.id}: ${keyResults.map(({ id }) => id).join(' ')}`),
  ])

test.each([
  [
    'an own objective with all its living key results',
    [objectiveView({ ownerId: ME, keyResults: [kr('k1', 'jonas'), kr('k2', null), kr('k3', ME, 'x')] })],
    [['u1', ['o1: k1 k2']]],
  ],
  [
    'only one’s own key results of somebody else’s objective',
    [objectiveView({ ownerId: 'jonas', keyResults: [kr('k1', ME), kr('k2', 'jonas')] })],
    [['u1', ['o1: k1']]],
  ],
  ['nothing of what others own', [objectiveView({ ownerId: 'jonas', keyResults: [kr('k1', null)] })], []],
  ['an own objective that has no key result yet', [objectiveView({ ownerId: ME })], [['u1', ['o1: ']]]],
  [
    'units in the order their objectives came',
    [
      objectiveView({ id: 'o1', unitId: 'z', ownerId: ME }),
      objectiveView({ id: 'o2', unitId: 'a', ownerId: ME }),
      objectiveView({ id: 'o3', unitId: 'z', ownerId: ME }),
    ],
    [
      ['z', ['o1: ', 'o3: ']],
      ['a', ['o2: ']],
    ],
  ],
])('one’s own page shows %s', (_, objectives, expected) => expect(found(objectives)).toEqual(expected))
