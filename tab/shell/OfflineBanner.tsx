import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { lazyPart } from '#tab/ui/lazy-part.ts'

const load = () => import('./OfflineMessage.tsx')
const OfflineMessage = lazyPart(load)
const WHEN_QUIET_MS = 4000

/** What is needed to say that there is no network, and what waits behind it. */
const prepare = () =>
  Promise.all([load(), import('#tab/ui/NoticeList.tsx'), import('./ConflictDialog.tsx')]).catch(
    () => undefined,
  )

const follow = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

/** Its words, and those of other bad news, are fetched while there is a network: afterwards it would be too late. */
export const OfflineBanner = () => {
  const isOnline = useSyncExternalStore(follow, () => navigator.onLine)
  useEffect(() => {
    const timer = setTimeout(() => void prepare(), WHEN_QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  if (isOnline) return null
  return (
    <Suspense fallback={null}>
      <OfflineMessage />
    </Suspense>
  )
}
