import type { ReactNode } from 'react'
import { isProblemCode } from '#tab/api/api-problem.ts'
import { ConsentStep } from '#tab/okr/ConsentStep.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import type { Preview } from './calendar-queries.ts'
import { latestError } from './latest-error.ts'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly booking: Booking
  readonly preview: Preview | undefined
  /** Reads everybody's calendars again. */
  readonly refetch: () => Promise<{ readonly data: Preview | undefined }>
  /** What remains possible without access. */
  readonly children: ReactNode
}

/**
 * Why the calendar was not reached, with the step that opens it where something has to be allowed: one step, whether
 * reading free times or booking was refused. What was refused is not sent again by itself: it may mail people, so
 * whoever wants it presses once more.
 */
export const BookingConsent = ({ booking, preview, refetch, children }: Props) => {
  const steps = Object.values(booking)
  const error = latestError(steps)
  const refused = isProblemCode(error, 'consent_required') ? error.consent : undefined
  const consent = refused ?? preview?.freeBusy.consent
  if (!consent) return error && <Problem error={error} />
  const check = async () => {
    const { data } = await refetch()
    if (!data || data.freeBusy.consent) return false
    for (const step of steps) step.reset()
    return true
  }
  return (
    <ConsentStep key={consent.personUrl} consent={consent} check={check}>
      {children}
    </ConsentStep>
  )
}
