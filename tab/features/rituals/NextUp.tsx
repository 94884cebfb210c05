import { Button, Subtitle1, Text } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { openLink } from '#tab/host/host.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { usePrepare } from '#tab/reviews/use-prepare.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { useRitualStyles } from './styles.ts'
import type { Entry } from './timeline.ts'
import { whenWords } from './when-words.ts'

interface Props {
  readonly place: BoardPlace
  readonly denials: Denials
  /** Sessions that run or are prepared, the next one first. */
  readonly sessions: readonly ReviewSessionView[]
  readonly next: Entry | null
  readonly now: string
}

const Made = ({ session }: { readonly session: ReviewSessionView }) => {
  const styles = useRitualStyles()
  const isOpen = session.state === 'open'
  const action = t(`session.list.${isOpen ? 'join' : 'open'}`)
  const name = `${ritualName(session.ritual)} · ${formatDate(session.on)}`
  return (
    <div className={styles.card}>
      <span className={styles.words}>
        <Text size={200} className={styles.quiet}>
          {t(`session.list.${isOpen ? 'running' : 'prepared'}`)}
        </Text>
        <Subtitle1 as="h2">{ritualName(session.ritual)}</Subtitle1>
        <Text className={styles.quiet}>{formatDate(session.on)}</Text>
      </span>
      <Button
        as="a"
        size="large"
        appearance="primary"
        href={`#${paths.review({ cycleId: session.cycleId, reviewId: session.id })}`}
        aria-label={`${action}: ${name}`}
      >
        {action}
      </Button>
    </div>
  )
}

const Planned = ({ next, place, denials, now }: Props & { readonly next: Entry }) => {
  const styles = useRitualStyles()
  const [, go] = useLocation()
  const prepare = usePrepare(null, ({ cycleId, id }) => go(paths.review({ cycleId, reviewId: id })))
  const { shown, link, ritual } = next
  return (
    <div className={styles.card}>
      <span className={styles.words}>
        <Text size={200} className={styles.quiet}>
          {t('session.list.next')}
        </Text>
        <Subtitle1 as="h2">{ritualName(ritual)}</Subtitle1>
        {shown && <Text className={styles.quiet}>{whenWords(shown, now)}</Text>}
      </span>
      <span className={styles.acts}>
        {link && <Button onClick={() => openLink(link)}>{t('session.list.meeting')}</Button>}
        <AllowedButton
          appearance="primary"
          action="review.create"
          denials={denials}
          disabledFocusable={prepare.isPending}
          onClick={() => prepare.mutate({ ...place, ritual, minutes: shown?.minutes ?? null })}
        >
          {t('session.list.prepare')}
        </AllowedButton>
      </span>
    </div>
  )
}

/** What the team meets for now or next, with the one way in. */
export const NextUp = (props: Props) => {
  const { sessions, next } = props
  if (sessions.length > 0) return sessions.map((session) => <Made key={session.id} session={session} />)
  return next && <Planned {...props} next={next} />
}
