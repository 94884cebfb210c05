import { mergeClasses } from '@fluentui/react-components'
import type { PersonView, ReviewActionView } from '#shared/contracts/shapes/types.ts'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { Section } from './Section.tsx'
import { usePaneStyles } from './use-pane-styles.ts'

interface Props {
  readonly actions: readonly ReviewActionView[]
  readonly people: readonly PersonView[]
}

const whenDue = ({ dueOn, isOverdue }: ReviewActionView) =>
  dueOn && t(isOverdue ? 'outlook.actionLate' : 'outlook.actionDue', { date: formatShortDate(dueOn) })

/** What earlier sessions left to be done, with who does it until when. */
export const ActionSection = ({ actions, people }: Props) => {
  const styles = usePaneStyles()
  if (actions.length === 0) return null
  return (
    <Section title={t('outlook.actions')}>
      <ul className={styles.list}>
        {actions.map((action) => {
          const owner = people.find(({ id }) => id === action.ownerId)?.name
          return (
            <li key={action.id} className={styles.item}>
              <div>{action.text}</div>
              <div className={styles.line}>
                <span className={styles.quiet}>{owner}</span>
                <span className={mergeClasses(styles.quiet, action.isOverdue && styles.late)}>
                  {whenDue(action)}
                </span>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
