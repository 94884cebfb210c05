import { expect, test } from 'vitest'
import type { Appointment } from '#tab/features/outlook/appointment.ts'
import { dueOf } from '#tab/features/outlook/due-of.ts'

const objective = (id: string, unitId: string, keyResultId: string) => ({
  id,
  unitId,
  keyResults: [{ id: keyResultId }],
})
const appointment = (unitId: string | null) =>
  ({
    ritual: unitId && { unit: { id: unitId } },
    objectives: [
      objective('o1', 'sales', 'k1'),
      objective('o2', 'service', 'k2'),
      objective('o3', 'sales', 'k3'),
    ],
    due: [
      { kind: 'check_in', objectiveId: 'o2', keyResultId: 'k2', dueOn: '2026-11-01' },
      { kind: 'check_in', objectiveId: 'o1', keyResultId: 'k1', dueOn: '2026-11-02' },
      { kind: 'agreement', objectiveId: 'o3', keyResultId: null, dueOn: null },
    ],
  }) as unknown as Appointment // what is due is told by these fields alone

const idsOf = ({ checkIns, asked }: ReturnType<typeof dueOf>['here']) => [
  ...checkIns.map(({ keyResult }) => keyResult.id),
  ...asked.map(({ id }) => id),
]

test.each([
  ['the unit that meets', 'sales', ['k1', 'o3'], ['k2']],
  ['a unit in which nothing is due', 'finance', [], ['k2', 'k1', 'o3']],
  ['no unit: everything is here', null, ['k2', 'k1', 'o3'], []],
])('of %s', (_, unitId, here, elsewhere) => {
  const due = dueOf(appointment(unitId))
  expect(idsOf(due.here)).toEqual(here)
  expect(idsOf(due.elsewhere)).toEqual(elsewhere)
})
