import { isProblemCode } from '#tab/api/api-problem.ts'
import { ConsentStep } from '#tab/okr/ConsentStep.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import { latestError } from './latest-error.ts'
import type { Booking } from './use-booking.ts'

/**
 * Why the calendar was not reached, with the step that opens it where consent is missing. What was refused is not sent
 * again by itself: it may mail people, so whoever wants it presses once more.
 */
export const BookingProblem = ({ booking }: { readonly booking: Booking }) => {
  const steps = Object.values(booking)
  const error = latestError(steps)
  if (!error) return null
  const forget = () => {
    for (const step of steps) step.reset()
  }
  if (isProblemCode(error, 'consent_required') && error.consent)
    return <ConsentStep consent={error.consent} onAllowed={forget} />
  return <Problem error={error} />
}
