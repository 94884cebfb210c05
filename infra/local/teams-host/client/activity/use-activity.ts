import { useCallback, useEffect, useState } from 'react'
import type { ActivityEntry } from '../../types.ts'
import { hostApi } from '../state/api.ts'

/** Teams is told at once; here the server is asked this often. */
const everyMs = 3000

export interface Activity {
  /** The latest first. */
  readonly entries: readonly ActivityEntry[]
  readonly unread: number
  /** Null marks everything. */
  markRead(id: string | null): Promise<void>
}

/** What the person has been told; read again while the window is open, and when `visit` changes. */
export function useActivity(personId: string, visit: number): Activity {
  const [entries, setEntries] = useState<readonly ActivityEntry[]>([])

  const read = useCallback(async () => {
    const answer = await hostApi.activity(personId).catch(() => null) // the server is away: what was told stays
    if (answer) setEntries(answer.entries)
  }, [personId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit, another look
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), everyMs)
    return () => clearInterval(timer)
  }, [read, visit])

  const markRead = async (id: string | null) => {
    await hostApi.markRead({ personId, id })
    await read()
  }
  const own = entries.filter((entry) => entry.personId === personId)
  return { entries: own, unread: own.filter(({ isRead }) => !isRead).length, markRead }
}
