import type { GapView } from '#shared/contracts/shapes/types.ts'
import { GAP_KINDS, type GapFix, type GapKind } from '#shared/domain/alignment/gap.ts'
import { type ObjectivePlace, paths } from '#tab/paths.ts'

/** Done where the other end is: its unit answers, delivers, or brings it back. */
const AT_OTHER_END: ReadonlySet<GapFix> = new Set(['answer_request', 'deliver', 'restore_end'])

/** The address where a gap can be closed that way: the form for a link, the panel of an objective, or the board of a unit without any. */
export const wayOf = (
  { unitId, objectiveId, otherObjectiveId }: Pick<GapView, 'unitId' | 'objectiveId' | 'otherObjectiveId'>,
  fix: GapFix,
  cycleId: string,
): string => {
  const target = AT_OTHER_END.has(fix) ? (otherObjectiveId ?? objectiveId) : objectiveId
  if (target === null) return paths.board({ cycleId, unitId })
  const place = { cycleId, objectiveId: target }
  return fix === 'contribute_to_parent' ? paths.linking(place, 'contributes_to') : paths.objective(place)
}

/** The same from an objective on the map, which knows its gaps by kind only: what stands alone gets a link. */
export const wayOfNode = (place: ObjectivePlace, gap: GapKind): string =>
  gap === 'orphan_objective' ? paths.linking(place, 'contributes_to') : paths.objective(place)

/** Gaps by their kind, in the order the kinds are named. */
export const gapsByKind = (gaps: readonly GapView[]): readonly (readonly [GapKind, readonly GapView[]])[] => {
  const byKind = Map.groupBy(gaps, ({ kind }) => kind)
  return GAP_KINDS.flatMap((kind) => {
    const found = byKind.get(kind)
    return found ? [[kind, found] as const] : []
  })
}
