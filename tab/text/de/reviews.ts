import { live, review } from './review.ts'

/** What the sessions of the rituals say: panel, stage and list. */
export default { live, review }
