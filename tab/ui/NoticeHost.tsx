import { Suspense } from 'react'
import { lazyPart } from './lazy-part.ts'
import { useNotices } from './notices.ts'

const NoticeList = lazyPart(() => import('./NoticeList.tsx'))

/** Where notices appear; fetched with the first one. */
export const NoticeHost = () => {
  const isSilent = useNotices().length === 0
  return (
    <div role="status" aria-live="polite">
      {!isSilent && (
        <Suspense fallback={null}>
          <NoticeList />
        </Suspense>
      )}
    </div>
  )
}
