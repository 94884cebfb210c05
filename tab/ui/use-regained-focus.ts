import { useEffect, useRef } from 'react'

const isLost = () => document.activeElement === null || document.activeElement === document.body

/**
 * Takes the focus on appearing when it went down with what stood there before: the keyboard goes on where it was.
 * @param isWanted whether this is the place to go on from
 * @returns the `ref` of the place
 */
export const useRegainedFocus = (isWanted: boolean): ((element: HTMLElement | null) => void) => {
  const place = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: later the person has moved on
  useEffect(() => {
    if (isWanted && isLost()) place.current?.focus({ preventScroll: true })
  }, [])
  return (element) => {
    place.current = element
  }
}
