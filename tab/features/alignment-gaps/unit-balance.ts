import type { UnitSummaryView } from '#shared/contracts/shapes/types.ts'

export type UnitBalance = Pick<UnitSummaryView, 'unitId' | 'balance'>

const distance = ({ balance: { topDownShare, aim } }: UnitBalance): number =>
  Math.abs((topDownShare ?? aim) - aim)

/** Units that have objectives, by how far their share is from the aim: where it is worth talking comes first. */
export const farthestFirst = (units: readonly UnitBalance[]): readonly UnitBalance[] =>
  units
    .filter(({ balance }) => balance.topDownShare !== null)
    .sort((one, other) => distance(other) - distance(one) || (one.unitId < other.unitId ? -1 : 1))
