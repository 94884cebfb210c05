import { Button, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
}

/** Messages that have gone out cannot be undone, so this one asks first: in place, not in a dialog. */
export const CancelButton = ({ saved, booking }: Props) => {
  const styles = useCalendarStyles()
  const [isAsking, ask] = useState(false)
  if (!isAsking) {
    return (
      <AllowedButton
        appearance="subtle"
        action="calendar.book"
        denials={saved.denials}
        onClick={() => ask(true)}
      >
        {t('calendar.cancelAll')}
      </AllowedButton>
    )
  }
  return (
    <div className={styles.line} role="alert">
      <Text>{t('calendar.cancelAsk')}</Text>
      <Button
        appearance="primary"
        disabledFocusable={booking.cancel.isPending}
        onClick={() => booking.cancel.mutate(undefined, { onSettled: () => ask(false) })}
      >
        {t('calendar.cancelYes')}
      </Button>
      <Button autoFocus onClick={() => ask(false)}>
        {t('calendar.cancelNo')}
      </Button>
    </div>
  )
}
