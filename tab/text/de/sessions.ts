import { session } from './session.ts'

/** What is said around a running session: before and after it, in its steps, on the stage and in the list. */
export default { session }
