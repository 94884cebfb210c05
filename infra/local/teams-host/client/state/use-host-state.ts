import { useCallback, useEffect, useState } from 'react'
import type { HostState } from '../../types.ts'
import { hostApi } from './api.ts'

/** The server's state, or why it cannot be had. */
export function useHostState() {
  const [state, setState] = useState<HostState>()
  const [isUnreachable, setUnreachable] = useState(false)

  const refresh = useCallback(async () => {
    try {
      setState(await hostApi.state())
      setUnreachable(false)
    } catch {
      setUnreachable(true)
    }
  }, [])

  // Somebody else's window may have pinned a tab or let days pass.
  useEffect(() => {
    void refresh()
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [refresh])
  return { state, isUnreachable, refresh }
}
