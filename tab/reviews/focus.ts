/** What the reader has chosen to look at. */
export interface Own {
  readonly id: string
  /** What everybody looked at then: once that changes, the reader follows again. */
  readonly since: string | null
  /** Something is being written there: the reader stays. */
  readonly isHeld: boolean
  /** Chosen as the facilitator, whom the others follow. */
  readonly isLed: boolean
}

interface Given {
  readonly own: Own | null
  /** What everybody looks at; null where nobody has said. */
  readonly focusId: string | null
  readonly isLeading: boolean
}

const isOwn = (own: Own, { focusId, isLeading }: Given): boolean =>
  own.isHeld || own.since === focusId || (isLeading && own.isLed)

/** Which of `ids` the reader sees, and where the others are if not there. What has gone is where everything begins. */
export const focusAt = (ids: readonly string[], given: Given) => {
  const { own, focusId, isLeading } = given
  const shared = focusId === null ? -1 : ids.indexOf(focusId)
  const shown = own && isOwn(own, given) ? ids.indexOf(own.id) : shared
  const index = Math.max(0, shown)
  return { index, othersAt: isLeading || shared < 0 || shared === index ? null : shared }
}
