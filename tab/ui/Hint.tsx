import { lazy, type ReactElement, Suspense } from 'react'

const LazyTooltip = lazy(() => import('./LazyTooltip.tsx'))

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
