import { Link, Text } from '@fluentui/react-components'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { formatInstant, formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { isRunning, RunningCount } from './Running.tsx'
import { useCalendarStyles } from './styles.ts'

interface Props {
  readonly saved: CalendarPlan
}

/** The events as Outlook shows them. */
const Events = ({ saved }: Props) => {
  const styles = useCalendarStyles()
  const links = saved.meetings.flatMap(({ ritual, booked }) =>
    booked?.webLink && booked.state === 'booked' ? [{ ritual, webLink: booked.webLink }] : [],
  )
  if (links.length === 0) return null
  return (
    <div className={styles.line}>
      <Text size={200}>{t('calendar.inOutlook')}</Text>
      {links.map(({ ritual, webLink }) => (
        <Link key={ritual} href={webLink} target="_blank" rel="noreferrer">
          {t(`calendar.ritual.${ritual}`)}
        </Link>
      ))}
    </div>
  )
}

/** Rituals whose mailbox could make no Teams meeting stand in the calendar all the same. */
const Linkless = ({ saved }: Props) => {
  const names = saved.meetings.flatMap(({ ritual, booked }) =>
    booked?.state === 'booked' && booked.joinUrl === null ? [t(`calendar.ritual.${ritual}`)] : [],
  )
  if (names.length === 0) return null
  return <Text size={200}>{t('calendar.linkless', { names: formatList(names) })}</Text>
}

const aboutOf = (saved: CalendarPlan): string => {
  const owner = saved.people.find(({ id }) => id === saved.facilitatorId)?.name
  const facts = [
    owner && t('calendar.inNameOf', { name: owner }),
    saved.followedAt && t('calendar.followedAt', { at: formatInstant(saved.followedAt) }),
  ]
  return facts.filter(Boolean).join(' · ')
}

/** What of the plan lies in the calendar. */
export const BookingState = ({ saved }: Props) => {
  const styles = useCalendarStyles()
  // What stands in the calendar of somebody who has left opens for nobody else
  if (saved.state === 'not_booked' || saved.facilitatorHasLeft) return null
  return (
    <>
      <RunningCount saved={saved} />
      <Text size={200} className={styles.hint}>
        {aboutOf(saved)}
      </Text>
      {!isRunning(saved) && <Events saved={saved} />}
      {!isRunning(saved) && <Linkless saved={saved} />}
    </>
  )
}
