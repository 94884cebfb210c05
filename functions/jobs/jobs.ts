import { closeForgottenReviews } from './close-forgotten-reviews.ts'
import { deliverNotices } from './deliver-notices.ts'
import { followHints } from './follow-hints.ts'
import type { Job } from './job.ts'
import { lookAfterCalendars } from './look-after-calendars.ts'
import { remind } from './remind/remind.ts'

/** Every timer, once. */
export const jobs: readonly Job[] = [
  closeForgottenReviews,
  deliverNotices,
  followHints,
  lookAfterCalendars,
  remind,
]
