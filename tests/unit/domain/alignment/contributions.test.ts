import { expect, test } from 'vitest'
import { contributionsOf } from '#shared/domain/alignment/contributions.ts'
import { links, objectiveId } from './notation.ts'

test.each([
  ['nothing without links', '', []],
  [
    'up from the child, down at the parent',
    'A > B',
    [
      { objectiveId: 'A', up: 1, down: 0 },
      { objectiveId: 'B', up: 0, down: 1 },
    ],
  ],
  [
    'a key result’s links are its objective’s',
    'A.1 > B, A.2 > B.3',
    [
      { objectiveId: 'A', up: 2, down: 0 },
      { objectiveId: 'B', up: 0, down: 2 },
    ],
  ],
  ['what was withdrawn is gone', 'A > B (withdrawn)', []],
  ['a dependency is no contribution', 'A needs B (confirmed)', []],
])('%s', (_, given, expected) => {
  expect(contributionsOf(['A', 'B'].map(objectiveId), links(given))).toEqual(expected)
})
