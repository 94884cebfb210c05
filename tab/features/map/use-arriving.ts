import { startTransition, useEffect, useState } from 'react'

/** What enters the window comes in small lots, one per frame, so that no frame waits for all of it. */
export const useArriving = (places: readonly number[], lot: number): readonly number[] => {
  const [arrived, setArrived] = useState<ReadonlySet<number>>(() => new Set(places.slice(0, lot)))
  const there = places.filter((place) => arrived.has(place))
  // Counted, so that each lot that has come calls for the next
  const missingCount = places.length - there.length
  useEffect(() => {
    if (missingCount === 0) return
    const frame = requestAnimationFrame(() =>
      startTransition(() =>
        setArrived((known) => {
          const next = places.filter((place) => !known.has(place)).slice(0, lot)
          return new Set([...places.filter((place) => known.has(place)), ...next])
        }),
      ),
    )
    return () => cancelAnimationFrame(frame)
  }, [missingCount, places, lot])
  return there
}
