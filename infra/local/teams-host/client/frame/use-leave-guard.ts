import { useCallback, useEffect, useRef } from 'react'
import { useClient } from '../state/client.tsx'
import type { FrameLink } from './frame-link.ts'

/** A client does not wait longer for a page that wants to be asked before it is unloaded. */
const patienceMs = 3_000

/** Asks a page that registered `beforeUnload` and waits for its `readyToUnload`. */
export function useLeaveGuard(link: FrameLink): () => void {
  const { leaving } = useClient()
  const ready = useRef<() => void>(() => {})

  useEffect(() => {
    const ask = () =>
      new Promise<void>((resolve) => {
        if (!link.isRegistered('beforeUnload')) return resolve()
        ready.current = resolve
        link.send('beforeUnload')
        setTimeout(resolve, patienceMs)
      })
    leaving.add(ask)
    return () => void leaving.delete(ask)
  }, [leaving, link])

  return useCallback(() => ready.current(), [])
}
