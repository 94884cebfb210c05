import { expect, test } from 'vitest'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { nextDueOn } from '#tab/features/my/mine.ts'

const READER = { personId: 'aylin', today: '2026-11-24' }

/** Only what the rule looks at: who owns a key result and when it is due. */
const keyResult = (ownerId: string | null, dueOn: string | null) =>
  ({ ownerId, dueOn }) as unknown as KeyResultView
const objective = (ownerId: string, ...keyResults: readonly KeyResultView[]) =>
  ({ ownerId, keyResults }) as unknown as ObjectiveView

test.each([
  [
    'the earliest of one’s own',
    [objective('jonas', keyResult('aylin', '2026-12-02'), keyResult('aylin', '2026-11-25'))],
    '2026-11-25',
  ],
  [
    'not somebody else’s in one’s own objective',
    [objective('aylin', keyResult('jonas', '2026-11-25'))],
    null,
  ],
  [
    'one’s own objective’s key result that nobody owns',
    [objective('aylin', keyResult(null, '2026-11-26'))],
    '2026-11-26',
  ],
  [
    'no day that has passed',
    [objective('aylin', keyResult('aylin', '2026-11-11'), keyResult('aylin', null))],
    null,
  ],
])('the next check-in is %s', (_, objectives, expected) => {
  expect(nextDueOn(objectives, READER)).toBe(expected)
})
