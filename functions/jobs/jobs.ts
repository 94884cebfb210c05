import { closeForgottenReviews } from './close-forgotten-reviews.ts'
import type { Job } from './job.ts'

/** Every timer, once. */
export const jobs: readonly Job[] = [closeForgottenReviews]
