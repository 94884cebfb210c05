import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readDraft, saveDraft } from '#tab/drafts/draft-store.ts'
import { meQuery } from './queries.ts'

/** Kept like a draft: apart for two people on one machine, and in memory where storage is switched off. */
const KEY = 'current-cycle'

/**
 * The cycle that is on: the one of the last visit at once, so that a screen starts with one request, and the
 * organisation's answer as soon as some part of the screen has asked for it. `me` asks only while no cycle is known: a
 * screen that needs the reader asks itself.
 */
export const useCurrentCycle = () => {
  const known = readDraft<string>(KEY)
  const me = useQuery({ ...meQuery(), enabled: known === null })
  const current = me.data?.currentCycleId ?? null
  useEffect(() => {
    if (current) saveDraft(KEY, current)
  }, [current])
  return { cycleId: me.data ? current : known, me }
}
