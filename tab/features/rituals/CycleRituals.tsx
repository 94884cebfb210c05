import { Button, Subtitle1, Text } from '@fluentui/react-components'
import { CalendarLtr20Regular } from '@fluentui/react-icons'
import { type BoardPlace, paths } from '#tab/paths.ts'
import { ritualName } from '#tab/reviews/agenda-words.ts'
import { RITUALS } from '#tab/reviews/rituals.ts'
import { t } from '#tab/text/text.ts'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { StatusBadge, type Tone } from '#tab/ui/StatusBadge.tsx'
import { useRitualStyles } from './styles.ts'
import type { Entry } from './timeline.ts'
import { entryWords } from './when-words.ts'

const TONES: Readonly<Record<Entry['state'], Tone>> = { over: 'neutral', booked: 'good', planned: 'neutral' }

interface Props {
  readonly place: BoardPlace
  /** Null while the plan is on its way. */
  readonly entries: readonly Entry[] | null
}

const Row = ({ entry }: { readonly entry: Entry }) => {
  const styles = useRitualStyles()
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Text weight="semibold">{ritualName(entry.ritual)}</Text>
        <Text size={200} className={styles.quiet}>
          {entryWords(entry)}
        </Text>
      </span>
      <span className={styles.state}>
        <StatusBadge tone={TONES[entry.state]} word={t(`session.list.state.${entry.state}`)} />
      </span>
    </li>
  )
}

/** As many lines as there are rituals, so that nothing moves when they come. */
const Coming = () => {
  const styles = useRitualStyles()
  return RITUALS.map((ritual) => (
    <li key={ritual} className={styles.row} aria-hidden>
      <SkeletonLine width="40%" />
    </li>
  ))
}

/** The cycle's rituals by date, and whether people find them on their calendars. */
export const CycleRituals = ({ place, entries }: Props) => {
  const styles = useRitualStyles()
  const isBooked = entries?.some(({ state }) => state === 'booked')
  return (
    <section className={styles.section} aria-labelledby="cycle-rituals">
      <div className={styles.head}>
        <Subtitle1 as="h2" id="cycle-rituals">
          {t('session.list.cycle')}
        </Subtitle1>
        <Button as="a" href={`#${paths.calendar(place)}`} icon={<CalendarLtr20Regular />}>
          {t(isBooked ? 'session.list.changePlan' : 'session.list.plan')}
        </Button>
      </div>
      <ul className={styles.list}>
        {entries === null && <Coming />}
        {entries?.map((entry) => (
          <Row key={entry.ritual} entry={entry} />
        ))}
      </ul>
    </section>
  )
}
