import { type ComponentProps, Suspense } from 'react'
import type AlignmentPart from '#tab/okr/alignment/AlignmentPanel.tsx'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { SkeletonLine } from '#tab/ui/Skeleton.tsx'
import { usePage } from './page.ts'
import { useLayout } from './use-layout.ts'

const AlignmentPanel = lazyPart(() => import('#tab/okr/alignment/AlignmentPanel.tsx'))

/** What the objective contributes to and depends on, and who counts on it. */
export const Alignment = (wanted: Omit<ComponentProps<typeof AlignmentPart>, 'objective'>) => {
  const { objective } = usePage()
  return (
    <div className={useLayout().card}>
      <Suspense fallback={<SkeletonLine width="100%" />}>
        <AlignmentPanel objective={objective} {...wanted} />
      </Suspense>
    </div>
  )
}
