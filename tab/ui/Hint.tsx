import { type ReactElement, Suspense } from 'react'
import { lazyPart } from './lazy-part.ts'

const LazyTooltip = lazyPart(() => import('./LazyTooltip.tsx'))

interface Props {
  readonly text: string
  readonly children: ReactElement
}

/** A few words about a control, when pointed at or reached by keyboard; fetched after the control itself is there. */
export const Hint = ({ text, children }: Props) => (
  <Suspense fallback={children}>
    <LazyTooltip text={text}>{children}</LazyTooltip>
  </Suspense>
)
