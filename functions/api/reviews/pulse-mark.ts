import { createHash } from 'node:crypto'
import type { PersonId } from '#shared/kernel/ids.ts'

/** Says that somebody has answered, as long as the box keeps its salt; afterwards it can be made of nobody. */
export const pulseMark = (salt: string, personId: PersonId): string =>
  createHash('sha256').update(`${salt} ${personId}`).digest('hex')
