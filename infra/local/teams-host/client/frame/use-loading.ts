import { useCallback, useEffect, useMemo, useState } from 'react'

/** An app that asked for the loading indicator has this long to report success (msteams-docs, content page). */
const patienceMs = 30_000

export type Loading = 'loading' | 'shown' | 'timedOut' | { readonly failure: string }

/**
 * The loading protocol of one frame: `appLoaded` takes the indicator away, `success` or an expected failure stops the
 * clock, anything else ends in the client's own error page.
 */
export function useLoading(hasIndicator: boolean, attempt: string) {
  const [loading, setLoading] = useState<Loading>(hasIndicator ? 'loading' : 'shown')
  const [isSettled, setSettled] = useState(!hasIndicator)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt starts the protocol anew
  useEffect(() => {
    setLoading(hasIndicator ? 'loading' : 'shown')
    setSettled(!hasIndicator)
  }, [hasIndicator, attempt])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt gets the whole time again
  useEffect(() => {
    if (isSettled) return
    const clock = setTimeout(() => setLoading('timedOut'), patienceMs)
    return () => clearTimeout(clock)
  }, [isSettled, attempt])

  const settle = useCallback((next: Loading) => {
    setLoading(next)
    setSettled(true)
  }, [])

  const lifecycle = useMemo(
    () => ({
      appLoaded: () => setLoading((now) => (now === 'loading' ? 'shown' : now)),
      succeeded: () => settle('shown'),
      failed: (failure: { reason: string; message: string | undefined; expected: boolean }) =>
        settle(failure.expected ? 'shown' : { failure: failure.message ?? failure.reason }),
    }),
    [settle],
  )
  return { loading, lifecycle }
}
