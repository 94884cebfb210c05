import { useEffect, useRef } from 'react'
import { readEntityPath } from '../../protocol/deep-links.ts'
import type { Client } from '../state/client.tsx'
import { placeOf } from './place-of.ts'

/** Goes to the page a deep link names when the client was opened with one. */
export function useDeepLink(client: Client): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    const location = readEntityPath(new URL(window.location.href))
    const place = location && placeOf(client, location)
    if (typeof place === 'object') void client.go(place)
  }, [client])
}
