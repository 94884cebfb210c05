import { Button, Subtitle1, Text } from '@fluentui/react-components'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { paths } from '#tab/paths.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { useRitualStyles } from './styles.ts'

/** What has been held, the latest first, each with its minutes. */
export const PastSessions = ({ sessions }: { readonly sessions: readonly ReviewSessionView[] }) => {
  const styles = useRitualStyles()
  if (sessions.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="past-sessions">
      <Subtitle1 as="h2" id="past-sessions">
        {t('session.list.past')}
      </Subtitle1>
      <ul className={styles.list}>
        {sessions.map(({ id, cycleId, ritual, on }) => (
          <li key={id} className={styles.row}>
            <span className={styles.words}>
              <Text weight="semibold">{ritualName(ritual)}</Text>
              <Text size={200} className={styles.quiet}>
                {formatDate(on)}
              </Text>
            </span>
            <span className={styles.state} />
            <Button
              as="a"
              className={styles.act}
              href={`#${paths.review({ cycleId, reviewId: id })}`}
              aria-label={`${t('session.list.minutes')}: ${ritualName(ritual)} · ${formatDate(on)}`}
            >
              {t('session.list.minutes')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
