import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from './ErrorState.tsx'

interface Props<T> {
  readonly query: UseQueryResult<T>
  /** Has the layout of what comes, so that nothing jumps. */
  readonly skeleton: ReactNode
  readonly children: (data: T) => ReactNode
}

/** What is known is shown, even while it is asked for anew or cannot be reached. */
export const Loaded = <T,>({ query, skeleton, children }: Props<T>) => {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  return skeleton
}
