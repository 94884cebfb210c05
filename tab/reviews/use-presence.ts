import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '#tab/api/client.ts'
import type { ReviewPlace } from '#tab/paths.ts'
import { setServerTime } from './server-clock.ts'

/** After a minute of silence the server takes one for gone. */
const EVERY_MS = 25_000

/**
 * Says that the reader is in the session as long as it is on the screen, and goodbye when it is left. Whoever fell silent
 * announces nothing: with its sign of life a panel also looks who is still there.
 */
export const usePresence = ({ cycleId, reviewId }: ReviewPlace, isOpen: boolean) => {
  const client = useQueryClient()
  useEffect(() => {
    if (!isOpen) return
    const params = { cycleId, reviewId }
    const join = () =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/join', { params }).then(
        (answer) => setServerTime(answer.serverNow, Date.now()),
        () => undefined, // presence is said again in a moment, and the panel itself tells what is wrong
      )
    void join()
    const look = () => client.invalidateQueries({ queryKey: ['review', reviewId, 'page'] })
    const timer = setInterval(() => void join().then(look), EVERY_MS)
    return () => {
      clearInterval(timer)
      void call('POST /cycles/{cycleId}/reviews/{reviewId}/leave', { params }).catch(() => undefined)
    }
  }, [client, cycleId, reviewId, isOpen])
}
