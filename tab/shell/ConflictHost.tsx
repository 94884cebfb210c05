import { Suspense } from 'react'
import { useOpenConflict } from '#tab/api/conflict-store.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'

const ConflictDialog = lazyPart(() => import('./ConflictDialog.tsx'))

/** Opens when two people changed the same field; loaded then. */
export const ConflictHost = () => {
  const conflict = useOpenConflict()
  if (!conflict) return null
  return (
    <Suspense fallback={null}>
      <ConflictDialog conflict={conflict} />
    </Suspense>
  )
}
