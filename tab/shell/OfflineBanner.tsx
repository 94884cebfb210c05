import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'

const load = () => import('./OfflineMessage.tsx')
const OfflineMessage = lazy(load)
const WHEN_QUIET_MS = 4000

const follow = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Its words are fetched while there is a network: afterwards it would be too late. */
export const OfflineBanner = () => {
  const isOnline = useSyncExternalStore(follow, () => navigator.onLine)
  useEffect(() => {
    const timer = setTimeout(() => void load(), WHEN_QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  if (isOnline) return null
  return (
    <Suspense fallback={null}>
      <OfflineMessage />
    </Suspense>
  )
}
