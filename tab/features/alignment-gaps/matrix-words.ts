import type { ResponseOf } from '#tab/api/contract-types.ts'
import { formatList, formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

export type MatrixCell = ResponseOf<'GET /cycles/{cycleId}/alignment-matrix'>['cells'][number]

const STATES = ['requested', 'confirmed', 'declined', 'delivered'] as const
const HEALTHS = ['on_track', 'at_risk', 'off_track', 'stale', 'not_started'] as const

const counted = (count: number, state: string) =>
  count === 0 ? [] : [t('alignment.stateCount', { count: formatNumber(count), state })]

/** "2 zugesagt, 1 überfällig"; null where nothing is depended on. */
export const dependenciesText = ({ dependencies }: Pick<MatrixCell, 'dependencies'>): string | null => {
  const parts = STATES.flatMap((state) => counted(dependencies[state], t(`alignment.states.${state}`)))
  if (parts.length === 0) return null
  const { overdue } = dependencies
  const late = overdue === 0 ? [] : [t('alignment.overdueCount', { count: formatNumber(overdue) })]
  return [...parts, ...late].join(', ')
}

/** "1 im Plan und 1 gefährdet", what is open only; null where nothing is. */
export const standingText = ({ healthCounts }: Pick<MatrixCell, 'healthCounts'>): string | null => {
  const parts = HEALTHS.flatMap((health) => counted(healthCounts[health], t(`word.health.${health}`)))
  return parts.length === 0 ? null : formatList(parts)
}
