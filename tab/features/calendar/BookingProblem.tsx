import { isProblemCode } from '#tab/api/api-problem.ts'
import { ConsentStep } from '#tab/okr/ConsentStep.tsx'
import { Problem } from '#tab/ui/Problem.tsx'
import type { Booking } from './use-booking.ts'

interface Props {
  readonly booking: Booking
  /** Tries again what was refused for want of consent. */
  readonly onAllowed: () => void
}

/** Why the calendar was not reached, with the step that opens it where consent is missing. */
export const BookingProblem = ({ booking: { book, follow, cancel, settle }, onAllowed }: Props) => {
  const error = [book, follow, cancel, settle].map((step) => step.error).find((one) => one !== null)
  if (!error) return null
  if (isProblemCode(error, 'consent_required') && error.consent)
    return <ConsentStep consent={error.consent} onAllowed={onAllowed} />
  return <Problem error={error} />
}
