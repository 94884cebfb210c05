import type { PersonId, UnitId } from '#shared/kernel/ids.ts'
import { boardPage, everybody, type Tell, type Teller } from '../telling.ts'

const unitLedBy = ({ tenant }: Teller, personId: PersonId): UnitId | undefined =>
  [...tenant.members.values()].find(
    ({ data }) =>
      tenant.units.get(data.unitId)?.data.archivedAt === null &&
      data.members.some((member) => member.personId === personId && member.role === 'lead'),
  )?.data.unitId

/** Leads to the board of the unit that the reader leads. */
export const tellCycleChange: Tell<'cycleChange'> = async (teller, { notice, subject }) => {
  const cycle = teller.tenant.cycles.get(notice.cycleId)?.data
  if (cycle === undefined || cycle.state === 'closed') return null
  const endsSoon = subject.step === 'ends_soon'
  return {
    isFor: everybody,
    pageFor: (personId) => {
      const unitId = unitLedBy(teller, personId)
      return unitId === undefined ? '/my' : boardPage(notice.cycleId, unitId)
    },
    words: (texts) => ({
      topic: cycle.name,
      parameters: { cycle: cycle.name, step: endsSoon ? texts.endsOn(cycle.endsOn) : texts.grading },
      preview: endsSoon ? texts.endsSoon : texts.gradingOpen,
    }),
  }
}
