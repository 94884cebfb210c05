import { useCallback, useEffect, useRef, useState } from 'react'
import { type Address, readAddress, writeAddress } from './address.ts'

/** The client's address as state; moving to another place makes a step in the browser's history. */
export function useAddress() {
  const [address, setAddress] = useState(() => readAddress(window.location.search))

  useEffect(() => {
    const follow = () => setAddress(readAddress(window.location.search))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])

  const latest = useRef(address)
  latest.current = address

  const move = useCallback((change: Partial<Address>, how: 'push' | 'replace') => {
    const next = { ...latest.current, ...change }
    const url = `/${writeAddress(next)}`
    if (how === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
    setAddress(next)
  }, [])

  return { address, move }
}
