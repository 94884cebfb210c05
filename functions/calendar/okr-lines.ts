import { objectiveKind } from '#functions/records/kinds.ts'
import type { Partition } from '#functions/records/partition.ts'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { keyResultProgress } from '#shared/domain/progress.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import { formatProgress } from '#shared/kernel/numbers.ts'
import type { OkrLine } from './event-body.ts'

/** A calendar entry is no report: more than this nobody reads there. */
const MOST_OBJECTIVES = 7

const keyResultLine = ({ title, metric, readings }: KeyResult, language: 'de' | 'en'): string => {
  const progress = keyResultProgress(metric, readings)
  return progress === null ? title : `${title} (${formatProgress(progress, language)})`
}

const toLine = ({ title, keyResults }: Objective, language: 'de' | 'en'): OkrLine => ({
  title,
  keyResults: keyResults
    .filter(({ archivedAt }) => archivedAt === null)
    .map((keyResult) => keyResultLine(keyResult, language)),
})

const isShown = ({ archivedAt, state }: Objective): boolean => archivedAt === null && state !== 'cancelled'

/** The unit's OKRs as they stand now, for the text of a meeting. */
export async function okrLines(
  partition: Partition,
  unitId: UnitId,
  language: 'de' | 'en',
): Promise<readonly OkrLine[]> {
  const found = await partition.all(objectiveKind, [{ field: 'unitId', is: unitId }])
  return byOrder(found.map(({ data }) => data).filter(isShown))
    .slice(0, MOST_OBJECTIVES)
    .map((objective) => toLine(objective, language))
}
