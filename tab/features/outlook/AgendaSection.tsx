import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { calendarClock } from '#tab/host/office/open.ts'
import type { OpenedItem } from '#tab/host/office/opened-item.ts'
import { stepName } from '#tab/reviews/agenda-words.ts'
import { t } from '#tab/text/text.ts'
import { timeText } from '#tab/text/when.ts'
import type { AppointmentRitual } from './appointment.ts'
import { Section } from './Section.tsx'
import { usePaneStyles } from './use-pane-styles.ts'

const MINUTE_MS = 60_000

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(44px, max-content) minmax(0, 1fr) max-content',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
})

interface Props {
  readonly agenda: AppointmentRitual['agenda']
  readonly item: OpenedItem | null
}

/** When each step begins, if the appointment begins on time. */
const beginnings = ({ agenda, item }: Props): readonly (string | null)[] => {
  const start = item?.startsAt?.getTime()
  let before = 0
  return agenda.map(({ minutes }) => {
    const at = start === undefined ? null : new Date(start + before * MINUTE_MS)
    before += minutes
    return at && timeText(calendarClock(at))
  })
}

/** What the ritual leads through, with the times of the appointment. */
export const AgendaSection = (props: Props) => {
  const styles = { ...usePaneStyles(), ...useStyles() }
  const times = beginnings(props)
  return (
    <Section title={t('outlook.agenda')}>
      <ol className={styles.list}>
        {props.agenda.map(({ stepId, minutes }, index) => (
          <li key={stepId} className={styles.row}>
            <span className={mergeClasses(styles.quiet, styles.figure)}>{times[index]}</span>
            <span>{stepName(stepId)}</span>
            <span className={mergeClasses(styles.quiet, styles.figure)}>
              {t('outlook.minutes', { count: minutes })}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
