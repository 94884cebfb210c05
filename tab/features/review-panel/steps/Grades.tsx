import { Subtitle2, Text } from '@fluentui/react-components'
import { GradingForm } from '#tab/okr/grading/GradingForm.tsx'
import { FocusPager } from '#tab/reviews/FocusPager.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useFocus } from '#tab/reviews/use-focus.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

/** Each objective with its key results: the suggested grade, and another one only with its reason. */
const Grades = (props: StepProps) => {
  const styles = useStepStyles()
  const living = props.board.objectives.filter(({ archivedAt }) => archivedAt === null)
  const active = living.filter(({ state }) => state === 'active')
  const closed = living.filter(({ state }) => state === 'closed')
  const focus = useFocus(
    props,
    active.map(({ id }) => id),
  )
  const objective = active[focus.index]
  return (
    <div className={styles.step}>
      <FocusPager focus={focus} onward={t('review.vote.nextObjective')} />
      {objective ? (
        <>
          <Subtitle2 as="h3">{objective.title}</Subtitle2>
          <GradingForm key={objective.id} objective={objective} isTitled={false} />
        </>
      ) : (
        <Text>{t('session.work.nothingToGrade')}</Text>
      )}
      {closed.length > 0 && (
        <ul className={styles.list} aria-label={t('session.work.graded')}>
          {closed.map(({ id, title, grade }) => (
            <li key={id} className={styles.spread}>
              <Text>{title}</Text>
              <Text weight="semibold">{grade ? formatScore(grade.value) : t('common.none')}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export default Grades
