import { Suspense, useEffect, useSyncExternalStore } from 'react'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { whenIdle } from '#tab/ui/when-idle.ts'

const load = () => import('./OfflineMessage.tsx')
const OfflineMessage = lazyPart(load)
const WHEN_QUIET_MS = 4000

/** What is needed to say that there is no network, and what waits behind it. */
const PARTS = [load, () => import('#tab/ui/NoticeList.tsx'), () => import('./ConflictDialog.tsx')]

/** One after the other and only while nothing else happens: a letter typed meanwhile appears at once. */
const prepare = async () => {
  for (const part of PARTS) {
    await whenIdle()
    await part().catch(() => undefined)
  }
}

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
