import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { LiveHub, type LiveState, type Topic } from './live-hub.ts'
import { pushed } from './pushed.ts'

const hub = new LiveHub(pushed)

export interface Shown {
  readonly topic: Topic
  /** What is asked for anew when the topic has changed. */
  readonly queryKeys: readonly QueryKey[]
}

/** How long changes may gather: a check-in announces its objective and its board in one go. */
const GATHER_MS = 40

/** Asks anew for what is on the screen when somebody else has changed it; says how it hears of that. */
export const useLive = (shown: readonly Shown[]): LiveState => {
  const client = useQueryClient()
  const names = JSON.stringify(shown)
  useEffect(() => {
    const wanted = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () => {
      for (const key of wanted) void client.invalidateQueries({ queryKey: JSON.parse(key) })
      wanted.clear()
      timer = undefined
    }
    const all: readonly Shown[] = JSON.parse(names)
    const leave = all.map(({ topic, queryKeys }) =>
      hub.watch(topic, () => {
        for (const key of queryKeys) wanted.add(JSON.stringify(key))
        timer ??= setTimeout(ask, GATHER_MS)
      }),
    )
    return () => {
      clearTimeout(timer)
      for (const stop of leave) stop()
    }
  }, [client, names])
  return useSyncExternalStore(hub.follow, () => hub.state)
}
