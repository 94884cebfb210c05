import { Subtitle2, Text } from '@fluentui/react-components'
import { RemarkItem } from '#tab/okr/coach/RemarkItem.tsx'
import type { RemarkGroup } from '#tab/okr/coach/set-remarks.ts'
import { type SetCoach, useSetCoach } from '#tab/okr/coach/use-set-coach.ts'
import { nameIn, type StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { t } from '#tab/text/text.ts'
import { PanelSkeleton } from '../PanelSkeleton.tsx'

/** The set as a whole in one sentence, and how many remarks stand against it. */
const Whole = ({ coach }: { readonly coach: SetCoach }) => {
  const styles = useStepStyles()
  const { strength, openCount } = coach
  return (
    <section className={styles.card} aria-label={t('session.work.strength')}>
      <Text size={200} className={styles.quiet}>
        {t('session.work.strength')}
      </Text>
      <Text weight="semibold">{t(`coach.strength.${strength}`)}</Text>
      <Text size={200} className={styles.quiet}>
        {openCount === 0 ? t('session.work.noFindings') : t('session.work.findings', { count: openCount })}
      </Text>
    </section>
  )
}

const About = ({ group, board }: Pick<StepProps, 'board'> & { readonly group: RemarkGroup }) => {
  const styles = useStepStyles()
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3">{group.title}</Subtitle2>
      <ul className={styles.list}>
        {group.remarks.map((remark) => (
          <RemarkItem
            key={remark.finding.ruleId}
            remark={remark}
            board={board}
            objective={group.objective}
            keyResultId={group.keyResultId}
            nameOf={(id) => nameIn(board.people, id)}
          />
        ))}
      </ul>
    </li>
  )
}

/** How strong the set is, and what the coach asks about it; the team decides what to make of it. */
const Coach = ({ board }: StepProps) => {
  const styles = useStepStyles()
  const coach = useSetCoach(board, true)
  if (board.objectives.length === 0) return <Text className={styles.quiet}>{t('session.work.noDrafts')}</Text>
  if (!coach) return <PanelSkeleton />
  return (
    <div className={styles.step}>
      <Whole coach={coach} />
      <ul className={styles.list}>
        {coach.groups.map((group) => (
          <About key={group.keyResultId ?? group.objective?.id ?? 'unit'} group={group} board={board} />
        ))}
      </ul>
    </div>
  )
}

export default Coach
