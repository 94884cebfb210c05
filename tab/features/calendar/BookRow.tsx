import { Text } from '@fluentui/react-components'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import type { Preview } from './calendar-queries.ts'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly preview: Preview
  readonly booking: Booking
  /** The form differs from what is saved: the preview would not be what is booked. */
  readonly isChanged: boolean
  /** The preview is being asked for anew. */
  readonly isChecking: boolean
}

/** The one step that reaches everybody's calendar: exactly what the preview shows. */
export const BookRow = ({ saved, preview, booking, isChanged, isChecking }: Props) => {
  const styles = useCalendarStyles()
  const isNothing = preview.actions.every(({ op }) => op === 'keep')
  if (isNothing) return null
  const isBusy = booking.book.isPending || saved.state === 'booking'
  return (
    <div className={styles.line}>
      <AllowedButton
        appearance="primary"
        action="calendar.book"
        denials={saved.denials}
        disabledFocusable={isBusy || isChanged || isChecking}
        onClick={() => booking.book.mutate(preview.fingerprint)}
      >
        {t(
          isBusy ? 'calendar.booking' : saved.state === 'not_booked' ? 'calendar.book' : 'calendar.bookAgain',
        )}
      </AllowedButton>
      <Text size={200} className={styles.hint}>
        {isChanged
          ? t('calendar.saveFirst')
          : preview.mails === 0
            ? t('calendar.noMails')
            : t('calendar.mails', { count: preview.mails })}
      </Text>
    </div>
  )
}
