import { useCallback, useEffect, useState } from 'react'
import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { hostApi } from '../state/api.ts'
import { useClient } from '../state/client.tsx'
import { plusDays } from './days.ts'

/** The person's entries between two days, both shown; `change` carries something out and reads them again. */
export function useEntries(days: readonly string[]) {
  const { person, state } = useClient()
  const [entries, setEntries] = useState<readonly CalendarEntry[]>([])
  const [problem, setProblem] = useState<string>()
  const [first = '', last = ''] = [days[0], days.at(-1)]

  const read = useCallback(async () => {
    const from = new Date(`${first}T00:00:00`).toISOString()
    const to = new Date(`${plusDays(last, 1)}T00:00:00`).toISOString()
    setEntries((await hostApi.entries({ personId: person.id, from, to })).entries)
  }, [person.id, first, last])

  const tell = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error))
  // biome-ignore lint/correctness/useExhaustiveDependencies: when days pass, the calendar may have changed
  useEffect(() => {
    setProblem(undefined)
    read().catch(tell)
  }, [read, state.now])

  const change = async (act: () => Promise<unknown>) => {
    setProblem(undefined)
    await act().catch(tell)
    await read()
  }
  return { entries, problem, change }
}
