import { Button, Text } from '@fluentui/react-components'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConsentStep } from '#tab/okr/ConsentStep.tsx'
import { type CalendarPlan, calendarPlanQuery } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import { isRunning } from './Running.tsx'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
}

/** How people get from the meetings to their sessions, and what would make the side panel come by itself. */
export const SidePanelState = ({ saved, booking }: Props) => {
  const styles = useCalendarStyles()
  const [isOpen, open] = useState(false)
  const client = useQueryClient()
  const { state, consent } = saved.sidePanel
  if (state === 'none' || isRunning(saved)) return null
  const check = async () => {
    // Comparing also brings the app into the meetings' chats, now that it may
    await booking.follow.mutateAsync(undefined)
    const plan = client.getQueryData(calendarPlanQuery(saved).queryKey)
    return plan?.sidePanel.consent === null
  }
  if (consent && isOpen) return <ConsentStep purpose="panel" consent={consent} check={check} />
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.hint}>
        {t(`calendar.panel.${state === 'consent_required' ? 'link' : state}`)}
      </Text>
      {consent && (
        <Button size="small" appearance="subtle" onClick={() => open(true)}>
          {t('calendar.panel.pin')}
        </Button>
      )}
    </div>
  )
}
