import { createContext, useCallback, useMemo, useState } from 'react'

/** In the panel's foot, among the facilitator's controls: where the step's own next press stands. */
interface Slot {
  readonly place: HTMLElement | null
  readonly setPlace: (place: HTMLElement | null) => void
  /** A step has something to press: going on to the next step stands back behind it. */
  readonly isTaken: boolean
  /** Takes the place until the function it gives is called. */
  readonly take: () => () => void
}

export const LeadSlot = createContext<Slot | null>(null)

export const useLeadSlot = (): Slot => {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const [takers, setTakers] = useState(0)
  const take = useCallback(() => {
    setTakers((count) => count + 1)
    return () => setTakers((count) => count - 1)
  }, [])
  return useMemo(() => ({ place, setPlace, isTaken: takers > 0, take }), [place, takers, take])
}
