import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ReviewSessionView } from '#shared/contracts/shapes/types.ts'
import { useLive } from '#tab/live/use-live.ts'

/** Keeps a session and the board of its unit up to date, and says how. */
export const useLiveReview = ({ id, cycleId, unitId }: ReviewSessionView) => {
  const client = useQueryClient()
  const state = useLive([
    { topic: { type: 'review', id, cycleId }, queryKeys: [['review', id]] },
    { topic: { type: 'board', id: `${cycleId}.${unitId}` }, queryKeys: [['board', cycleId, unitId]] },
  ])
  useEffect(() => {
    const onFocus = () => void client.invalidateQueries({ queryKey: ['review', id] })
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [client, id])
  return state
}
