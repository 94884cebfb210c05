import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { meQuery } from './queries.ts'

const NAME = 'leitstern:cycle'

const remembered = (): string | null => {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null
  }
}

const remember = (cycleId: string) => {
  try {
    localStorage.setItem(NAME, cycleId)
  } catch {
    // asked for again next time
  }
}

/**
 * The cycle that is on: the one of the last visit at once, so that a screen starts with one request, and the
 * organisation's answer as soon as some part of the screen has asked for it.
 */
export const useCurrentCycle = () => {
  const known = remembered()
  const me = useQuery({ ...meQuery(), enabled: known === null })
  const current = me.data?.currentCycleId ?? null
  useEffect(() => {
    if (current) remember(current)
  }, [current])
  return { cycleId: me.data ? current : known, me }
}
