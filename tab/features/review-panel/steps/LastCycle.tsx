import { Subtitle2, Text } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { boardQuery, meQuery } from '#tab/api/queries.ts'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

/** The cycle before the one that is planned. */
const before = (cycles: readonly CycleView[], { startsOn }: CycleView): CycleView | undefined =>
  cycles.filter((one) => one.startsOn < startsOn).sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0]

const Outcome = ({ objective: { title, grade, progress } }: { readonly objective: ObjectiveView }) => {
  const styles = useStepStyles()
  const value = grade?.value ?? progress
  return (
    <li>
      <div className={styles.spread} style={{ alignItems: 'baseline' }}>
        <Text>{title}</Text>
        <Text weight="semibold" style={{ flexShrink: 0, fontVariantNumeric: 'tabular-nums' }}>
          {value === null ? t('common.none') : formatScore(value)}
        </Text>
      </div>
      {grade?.reason && (
        <Text size={200} className={styles.quiet}>
          {grade.reason}
        </Text>
      )}
    </li>
  )
}

const Outcomes = ({ cycle, unitId }: { readonly cycle: CycleView; readonly unitId: string }) => {
  const styles = useStepStyles()
  const { data: board } = useQuery(boardQuery({ cycleId: cycle.id, unitId }))
  const living = (board?.objectives ?? []).filter(
    ({ state, archivedAt }) => !archivedAt && state !== 'cancelled',
  )
  if (living.length === 0) return null
  return (
    <section className={styles.card} aria-label={t('session.work.lastCycle', { cycle: cycle.name })}>
      <Subtitle2 as="h3">{t('session.work.lastCycle', { cycle: cycle.name })}</Subtitle2>
      <ul className={styles.list}>
        {living.map((objective) => (
          <Outcome key={objective.id} objective={objective} />
        ))}
      </ul>
    </section>
  )
}

/** How the cycle before ended, graded or where it stands, with the reasons that were given. */
export const LastCycle = ({ board }: Pick<StepProps, 'board'>) => {
  const { data: me } = useQuery(meQuery())
  const cycle = before(me?.cycles ?? [], board.cycle)
  return cycle ? <Outcomes cycle={cycle} unitId={board.unit.id} /> : null
}
