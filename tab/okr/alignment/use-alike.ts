import { useQuery } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { suggestionsQuery } from './alignment-queries.ts'
import type { Target } from './link-form.ts'

const OPEN: ReadonlySet<string> = new Set(['draft', 'proposed', 'agreed', 'active'])

/** Objectives of other units that may want the same and are not linked with this one yet, the likest first. */
export const useAlike = ({ id, cycleId, unitId, state, archivedAt }: ObjectiveView): readonly Target[] => {
  const { data } = useQuery({
    ...suggestionsQuery({ cycleId, objectiveId: id }),
    enabled: archivedAt === null && OPEN.has(state),
  })
  const others = data?.duplicates.filter((one) => one.unitId !== unitId) ?? []
  return others.map(({ objectiveId, title, unitId: theirs }) => ({
    objectiveId,
    keyResultId: null,
    title,
    unitId: theirs,
  }))
}
