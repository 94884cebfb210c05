import { Field, Link, mergeClasses, ProgressBar, Subtitle2, Text } from '@fluentui/react-components'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { formatInstant } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { CancelButton } from './CancelButton.tsx'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
}

/** How far the calendar is; it counts on while entries are being made. */
const Progress = ({ saved: { progress, retryAt, state } }: Pick<Props, 'saved'>) => {
  if (progress === null || (state !== 'booking' && state !== 'cancelling')) return null
  const { done, total } = progress
  const said = t('calendar.progress', { done, total })
  return (
    <Field
      validationMessage={retryAt ? t('calendar.pause', { at: formatInstant(retryAt) }) : null}
      validationState="none"
    >
      <ProgressBar value={total === 0 ? 0 : done / total} aria-label={said} />
      <Text size={200}>{said}</Text>
    </Field>
  )
}

/** The events as Outlook shows them. */
const Events = ({ saved }: Pick<Props, 'saved'>) => {
  const styles = useCalendarStyles()
  const links = saved.meetings.flatMap(({ ritual, booked }) =>
    booked?.webLink ? [{ ritual, webLink: booked.webLink }] : [],
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

const About = ({ saved }: Pick<Props, 'saved'>) => {
  const styles = useCalendarStyles()
  const owner = saved.people.find(({ id }) => id === saved.facilitatorId)?.name
  const facts = [
    owner && t('calendar.inNameOf', { name: owner }),
    saved.followedAt && t('calendar.followedAt', { at: formatInstant(saved.followedAt) }),
  ]
  return (
    <Text size={200} className={styles.hint}>
      {facts.filter(Boolean).join(' · ')}
    </Text>
  )
}

/** What of the plan lies in the calendar, and what can be done with it. */
export const BookingState = ({ saved, booking }: Props) => {
  const styles = useCalendarStyles()
  if (saved.state === 'not_booked') return null
  const isHeld = saved.state === 'booked' || saved.state === 'changed' || saved.state === 'booking'
  return (
    <section className={mergeClasses(styles.card, styles.padded)} aria-live="polite">
      <Subtitle2 as="h2">{t(`calendar.state.${saved.state}`)}</Subtitle2>
      <Progress saved={saved} />
      <About saved={saved} />
      <Events saved={saved} />
      <div className={styles.line}>
        <AllowedButton
          action="calendar.book"
          denials={saved.denials}
          disabledFocusable={booking.follow.isPending}
          onClick={() => booking.follow.mutate(undefined)}
        >
          {t(booking.follow.isPending ? 'calendar.following' : 'calendar.follow')}
        </AllowedButton>
        {isHeld && <CancelButton saved={saved} booking={booking} />}
      </div>
    </section>
  )
}
