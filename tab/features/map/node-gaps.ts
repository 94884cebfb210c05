import type { GapKind } from '#shared/domain/alignment/gap.ts'
import { type ObjectivePlace, paths } from '#tab/paths.ts'

/** The address where a gap of an objective on the map is closed: what stands alone gets a link, all else is answered in its panel. */
export const wayOfNode = (place: ObjectivePlace, gap: GapKind): string =>
  gap === 'orphan_objective' ? paths.linking(place, 'contributes_to') : paths.objective(place)
