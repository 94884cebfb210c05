import { retro } from './retro.ts'

/** What a retrospective says beyond every other session. */
export default { retro }
