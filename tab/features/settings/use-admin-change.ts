import { useMutation, useQueryClient } from '@tanstack/react-query'
import { notify } from '#tab/ui/notices.ts'

const AFFECTED = ['organisation', 'units', 'cycles', 'me', 'board', 'overview', 'my-okrs', 'unit']

/** A change to what every screen stands on: afterwards all of them ask anew. The form shows `error` and keeps its text. */
export const useAdminChange = <V, R>(send: (variables: V) => Promise<R>, said: (result: R) => string) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: (result) => notify(said(result)),
    onSettled: () => Promise.all(AFFECTED.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
}
