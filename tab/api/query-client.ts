import { QueryClient } from '@tanstack/react-query'

/** Waiting and trying again is the client's business; a screen keeps what it has while it asks anew. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, gcTime: 30 * 60_000, retry: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})
