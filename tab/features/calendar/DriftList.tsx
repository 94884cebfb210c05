import { Subtitle2, Text } from '@fluentui/react-components'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { formatList } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { instantText } from '#tab/text/when.ts'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

type Drift = CalendarPlan['drift'][number]

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
}

/** "Di., 3. Nov., 09:00 → Mi., 4. Nov., 10:00", or who has declined. */
const changeOf = (drift: Drift, saved: CalendarPlan): string => {
  const { timeZone } = saved.plan
  const planned = instantText(drift.planned.start, timeZone)
  if (drift.kind === 'moved' && drift.found)
    return t('calendar.drift.moved', { from: planned, to: instantText(drift.found.start, timeZone) })
  if (drift.kind === 'cancelled') return t('calendar.drift.cancelled', { on: planned })
  const names = drift.declinedBy.flatMap((id) => saved.people.find((person) => person.id === id)?.name ?? [])
  return t('calendar.drift.declined', { on: planned, names: formatList(names) })
}

const DriftItem = ({ drift, saved, booking }: Props & { readonly drift: Drift }) => {
  const styles = useCalendarStyles()
  const settle = (how: 'accept' | 'restore') => booking.settle.mutate({ ids: [drift.id], how })
  const name = t(`calendar.ritual.${drift.ritual}`)
  const shared = {
    size: 'small',
    action: 'calendar.book',
    denials: saved.denials,
    disabledFocusable: booking.settle.isPending,
  } as const
  return (
    <li className={styles.item}>
      <Text weight="semibold">{name}</Text>
      <Text>{changeOf(drift, saved)}</Text>
      <div className={styles.line}>
        <AllowedButton {...shared} onClick={() => settle('accept')}>
          {t('calendar.drift.accept')}
        </AllowedButton>
        {drift.kind !== 'declined' && (
          <AllowedButton {...shared} appearance="subtle" onClick={() => settle('restore')}>
            {t('calendar.drift.restore')}
          </AllowedButton>
        )}
      </div>
    </li>
  )
}

/** What people have changed in Outlook since the booking; nothing follows before somebody has decided. */
export const DriftList = ({ saved, booking }: Props) => {
  const styles = useCalendarStyles()
  if (saved.drift.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('calendar.drift.title')}>
      <Subtitle2 as="h2">{t('calendar.drift.title')}</Subtitle2>
      <ul className={styles.card}>
        {saved.drift.map((drift) => (
          <DriftItem key={drift.id} drift={drift} saved={saved} booking={booking} />
        ))}
      </ul>
    </section>
  )
}
