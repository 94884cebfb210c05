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
          const missing = places.filter((place) => !known.has(place))
          return new Set([...places.filter((place) => known.has(place)), ...missing.slice(0, lot)])
        }),
      ),
    )
    return () => cancelAnimationFrame(frame)
  }, [missingCount, places, lot])
  return there
}
