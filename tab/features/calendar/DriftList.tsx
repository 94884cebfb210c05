import { Subtitle2, Text } from '@fluentui/react-components'
import {
  CalendarCancel20Regular,
  CalendarClock20Regular,
  PersonProhibited20Regular,
} from '@fluentui/react-icons'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import { notify } from '#tab/ui/notices.ts'
import { type Drift, driftText, wayBackText } from './drift-text.ts'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
}

const ICONS = {
  moved: CalendarClock20Regular,
  cancelled: CalendarCancel20Regular,
  declined: PersonProhibited20Regular,
} as const

type How = 'accept' | 'restore'

const useSettle =
  ({ booking }: Props) =>
  (ids: readonly string[], how: How) =>
    booking.settle.mutate(
      { ids, how },
      {
        onSuccess: () => notify(t(how === 'accept' ? 'calendar.drift.accepted' : 'calendar.drift.restored')),
      },
    )

const DriftItem = ({ drift, saved, booking }: Props & { readonly drift: Drift }) => {
  const styles = useCalendarStyles()
  const settle = useSettle({ saved, booking })
  const name = t(`calendar.ritual.${drift.ritual}`)
  const Icon = ICONS[drift.kind]
  const isDeclined = drift.kind === 'declined'
  const shared = {
    size: 'small',
    action: 'calendar.book',
    denials: saved.denials,
    disabledFocusable: booking.settle.isPending,
  } as const
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Icon className={styles.warning} aria-hidden />
        <div className={styles.grow}>
          <Text weight="semibold" block>
            {name}
          </Text>
          <Text block>{driftText(drift, saved)}</Text>
        </div>
        <div className={styles.line}>
          <AllowedButton {...shared} onClick={() => settle([drift.id], 'accept')}>
            {t(isDeclined ? 'calendar.drift.noted' : 'calendar.drift.accept')}
          </AllowedButton>
          {drift.isRestorable && !isDeclined && (
            <AllowedButton {...shared} appearance="subtle" onClick={() => settle([drift.id], 'restore')}>
              {t('calendar.drift.restore')}
            </AllowedButton>
          )}
        </div>
      </div>
      {!isDeclined && drift.isRestorable && (
        <Text size={200} className={styles.hint}>
          {wayBackText(drift)}
        </Text>
      )}
    </li>
  )
}

/** What people have changed in Outlook since the booking; nothing follows before somebody has decided. */
export const DriftList = ({ saved, booking }: Props) => {
  const styles = useCalendarStyles()
  const settle = useSettle({ saved, booking })
  if (saved.drift.length === 0) return null
  return (
    <section className={styles.section} aria-label={t('calendar.drift.title')}>
      <div className={styles.line}>
        <Subtitle2 as="h2">{t('calendar.drift.title')}</Subtitle2>
        {saved.drift.length > 1 && (
          <AllowedButton
            size="small"
            action="calendar.book"
            denials={saved.denials}
            disabledFocusable={booking.settle.isPending}
            onClick={() =>
              settle(
                saved.drift.map(({ id }) => id),
                'accept',
              )
            }
          >
            {t('calendar.drift.acceptAll')}
          </AllowedButton>
        )}
      </div>
      <ul className={styles.card}>
        {saved.drift.map((drift) => (
          <DriftItem key={drift.id} drift={drift} saved={saved} booking={booking} />
        ))}
      </ul>
    </section>
  )
}
