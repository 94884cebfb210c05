import { useEffect, useState } from 'react'
import type { Hidden } from './filter.ts'

/** As many cards as a slow processor lays out and paints without a pause that is felt. */
const A_FEW = 2

/**
 * The next step from what is drawn to what is wanted: what is to go goes at once, what is to come comes a few cards at
 * a time, from the top. The answer is `wanted` itself when nothing is held back.
 */
export const nextStep = (drawn: readonly Hidden[], wanted: readonly Hidden[]): readonly Hidden[] => {
  const isComing = (at: number) => drawn[at] === 'everything' && wanted[at] !== 'everything'
  const coming = wanted.map((_, at) => at).filter(isComing)
  if (coming.length <= A_FEW) return wanted
  const later = new Set(coming.slice(A_FEW))
  return wanted.map((hidden, at) => (later.has(at) ? 'everything' : hidden))
}

/** Shows what a filter lets back over some frames, so that the next letter never waits for all of it. */
export const useInSteps = (wanted: readonly Hidden[]): readonly Hidden[] => {
  const [drawn, setDrawn] = useState(wanted)
  const now = drawn === wanted ? wanted : nextStep(drawn, wanted)
  useEffect(() => {
    if (now === drawn) return
    const frame = requestAnimationFrame(() => setDrawn(now))
    return () => cancelAnimationFrame(frame)
  }, [now, drawn])
  return now
}
