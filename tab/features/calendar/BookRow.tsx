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

type Wait = 'saveFirst' | 'allowFirst' | null

const hintOf = (wait: Wait, mails: number): string => {
  if (wait !== null) return t(`calendar.${wait}`)
  return mails === 0 ? t('calendar.noMails') : t('calendar.mailsSent', { count: mails })
}

/** The one step that reaches everybody's calendar: exactly what the preview shows. */
export const BookRow = ({ saved, preview, booking, isChanged, isChecking }: Props) => {
  const styles = useCalendarStyles()
  const isNothing = preview.actions.every(({ op }) => op === 'keep')
  if (isNothing) return null
  const isBusy = booking.book.isPending
  const isFirst = saved.state === 'not_booked' || saved.state === 'cancelled'
  const wait: Wait = isChanged ? 'saveFirst' : preview.freeBusy.consent ? 'allowFirst' : null
  return (
    <div className={styles.line}>
      <AllowedButton
        appearance={wait === 'allowFirst' ? 'secondary' : 'primary'}
        action="calendar.book"
        denials={saved.denials}
        disabledFocusable={isBusy || wait !== null || isChecking}
        onClick={() => booking.book.mutate(preview.fingerprint)}
      >
        {t(isBusy ? 'calendar.booking' : isFirst ? 'calendar.book' : 'calendar.bookAgain')}
      </AllowedButton>
      <Text size={200} className={styles.hint}>
        {hintOf(wait, preview.mails)}
      </Text>
    </div>
  )
}
