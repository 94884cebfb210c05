import type { SetInput, SetKeyResult, SetObjective } from '#shared/coach/inputs.ts'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { ResponseOf } from '#tab/api/contract-types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { hasBaseline } from './known.ts'

type Listed = ResponseOf<'GET /cycles/{cycleId}/objectives'>['items']

const isLive = ({ archivedAt }: { readonly archivedAt: string | null }) => archivedAt === null
const isStanding = (objective: ObjectiveView) => isLive(objective) && objective.state !== 'cancelled'

/** Later in the cycle a value near its target is success, not an easy target. */
const EARLY = 0.5

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals))

/** Where the value lands by itself, read with care: the less favourable end of what the forecast allows. */
const trendOf = ({ metric, forecast }: KeyResultView): number | null => {
  if (!forecast || (metric.kind !== 'increase' && metric.kind !== 'decrease')) return null
  return rounded(metric.kind === 'increase' ? forecast.low : forecast.high, metric.decimals)
}

const keyResultOf = (keyResult: KeyResultView, isTrendAsked: boolean): SetKeyResult => {
  const { id, title, ownerId, metric } = keyResult
  const known = { id, title, ownerId, hasBaseline: hasBaseline(metric) }
  if (metric.kind !== 'increase' && metric.kind !== 'decrease') return known
  const { baseline, target } = metric
  return { ...known, baseline, target, trendValue: isTrendAsked ? trendOf(keyResult) : null }
}

const objectiveOf = (objective: ObjectiveView, { elapsed }: BoardData['cycle']): SetObjective => {
  const isTrendAsked = objective.ambition === 'aspirational' && elapsed <= EARLY
  const { id, title, why, origin, ownerId } = objective
  const keyResults = objective.keyResults.filter(isLive).map((one) => keyResultOf(one, isTrendAsked))
  return { id, title, why, origin, ownerId, keyResults }
}

/** A unit's board as the coach is told of it; `elsewhere` are the key results of other units. */
export const setOf = (
  { cycle, objectives, limits, summary }: BoardData,
  elsewhere: SetInput['elsewhere'],
): SetInput => ({
  objectives: objectives.filter(isStanding).map((objective) => objectiveOf(objective, cycle)),
  limits: { objectives: limits.objectivesPerUnit, keyResults: limits.keyResultsPerObjective },
  topDownShare: summary.balance.aim,
  cycleEnd: cycle.endsOn,
  elsewhere,
})

/** What other units measure in the same cycle, with the names of the units. */
export const elsewhereOf = (
  listed: Listed,
  ownUnitId: string,
  nameOf: (unitId: string) => string,
): NonNullable<SetInput['elsewhere']> =>
  listed
    .filter((objective) => objective.unitId !== ownUnitId && isStanding(objective))
    .flatMap(({ unitId, keyResults }) =>
      keyResults.filter(isLive).map(({ title }) => ({ unitName: nameOf(unitId), title })),
    )
