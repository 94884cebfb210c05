import { mergeClasses, Subtitle2 } from '@fluentui/react-components'
import type { UseQueryResult } from '@tanstack/react-query'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import type { CalendarPlan } from '#tab/okr/calendar-plan-query.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { BookingConsent } from './BookingConsent.tsx'
import { BookingState } from './BookingState.tsx'
import { BookRow } from './BookRow.tsx'
import { CancelButton } from './CancelButton.tsx'
import type { Preview } from './calendar-queries.ts'
import { Facilitator } from './Facilitator.tsx'
import { FreeBusy } from './FreeBusy.tsx'
import { IcsButton } from './IcsButton.tsx'
import { PreviewList } from './PreviewList.tsx'
import { isRunning, Running } from './Running.tsx'
import { SidePanelState } from './SidePanelState.tsx'
import { useCalendarStyles } from './styles.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly saved: CalendarPlan
  readonly booking: Booking
  readonly preview: UseQueryResult<Preview>
  readonly isChanged: boolean
  /** The preview in hand is not the one of the plan as it stands. */
  readonly isChecking: boolean
}

/** What can be done with meetings that are there. */
const Held = ({ saved, booking }: Pick<Props, 'saved' | 'booking'>) => {
  const styles = useCalendarStyles()
  if (saved.state === 'not_booked' || saved.state === 'cancelled' || isRunning(saved)) return null
  return (
    <div className={styles.line}>
      <AllowedButton
        action="calendar.book"
        denials={saved.denials}
        disabledFocusable={booking.follow.isPending}
        onClick={() => booking.follow.mutate(undefined)}
      >
        {t(booking.follow.isPending ? 'calendar.following' : 'calendar.follow')}
      </AllowedButton>
      <CancelButton saved={saved} booking={booking} />
    </div>
  )
}

/** What booking would do, and the button that does it. */
const Planned = ({ saved, booking, preview, isChanged, isChecking }: Props) => (
  <>
    <Problem error={preview.error} />
    {preview.data && <FreeBusy preview={preview.data} />}
    {preview.data && <PreviewList saved={saved} preview={preview.data} isChecking={isChecking} />}
    {preview.data && (
      <BookRow
        saved={saved}
        preview={preview.data}
        booking={booking}
        isChanged={isChanged}
        isChecking={isChecking}
      />
    )}
  </>
)

/** Where the calendar stands, what booking would do to it, and the button that does it: all in one place. */
export const BookingCard = ({ saved, booking, preview, isChanged, isChecking }: Props) => {
  const styles = useCalendarStyles()
  const mayPlan = reasonOf(saved.denials, 'calendar.plan') === null
  if (!mayPlan && saved.state === 'not_booked') return <IcsButton place={saved} />
  return (
    <>
      <BookingConsent booking={booking} preview={preview.data} refetch={preview.refetch}>
        <IcsButton place={saved} />
      </BookingConsent>
      <section className={mergeClasses(styles.card, styles.padded)} aria-label={t('calendar.inCalendar')}>
        <div aria-live="polite" className={styles.section}>
          <Subtitle2 as="h2">
            {t(saved.facilitatorHasLeft ? 'calendar.takeOver' : `calendar.state.${saved.state}`)}
          </Subtitle2>
          <BookingState saved={saved} />
          <Facilitator saved={saved} />
        </div>
        {isRunning(saved) ? (
          <Running saved={saved} booking={booking} />
        ) : (
          <Planned
            saved={saved}
            booking={booking}
            preview={preview}
            isChanged={isChanged}
            isChecking={isChecking}
          />
        )}
        <Held saved={saved} booking={booking} />
      </section>
      <SidePanelState saved={saved} booking={booking} />
      {!preview.data?.freeBusy.consent && (
        <div>
          <IcsButton place={saved} />
        </div>
      )}
    </>
  )
}
