import { useEffect, useState } from 'react'
import type { Width } from './address.ts'

const narrow = window.matchMedia('(max-width: 640px)')

/** Whether the window is as narrow as a phone. */
export function useIsNarrowWindow(): boolean {
  const [isNarrow, setNarrow] = useState(narrow.matches)
  useEffect(() => {
    const follow = () => setNarrow(narrow.matches)
    narrow.addEventListener('change', follow)
    return () => narrow.removeEventListener('change', follow)
  }, [])
  return isNarrow
}

/** Whether the simulated client has room for a phone's layout only. */
export function useIsCompact(width: Width): boolean {
  const isNarrow = useIsNarrowWindow()
  return isNarrow || width === '390' || width === '320'
}
