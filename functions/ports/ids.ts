import { randomBytes, randomUUID } from 'node:crypto'

export interface Ids {
  /** A new unguessable id that fits shared/kernel/ids.ts; later ones sort behind earlier ones. */
  next(): string
  /** A new unguessable id that says nothing of when it was made: for what must not be traced to a moment. */
  timeless(): string
}

const MOST_IN_ONE_MILLISECOND = 0xfff
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/**
 * UUIDs of version 7 (RFC 9562, 5.7): the time in milliseconds, a counter within the millisecond (6.2, method 1), and 62
 * random bits. Two records of one moment so have an order: the one they were made in.
 */
export const orderedIds = (clock: () => number = Date.now): Ids => {
  let [at, count] = [0, 0]
  const tick = () => {
    const now = Math.max(clock(), at)
    count = now === at ? count + 1 : 0
    at = count > MOST_IN_ONE_MILLISECOND ? now + 1 : now
    if (at > now) count = 0
  }
  return {
    timeless: () => randomUUID(),
    next: () => {
      tick()
      const time = hex(at, 12)
      const random = randomBytes(8)
      random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0) // the variant's two bits
      const rest = random.toString('hex')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${rest.slice(0, 4)}-${rest.slice(4)}`
    },
  }
}
