import { useIsFetching, useIsMutating } from '@tanstack/react-query'
import { useState } from 'react'
import type { DueCheckIn } from '#tab/okr/due.ts'

/** What became of one key result: its new value, or null when it was skipped. */
export type Outcomes = ReadonlyMap<string, number | null>

/** Once everything has been answered, what is still due was refused after all and counts as open. */
const useSettledDue = (due: readonly DueCheckIn[]): readonly string[] => {
  const isBusy = useIsMutating() + useIsFetching({ queryKey: ['my-okrs'] }) > 0
  return isBusy ? [] : due.map(({ keyResult }) => keyResult.id)
}

/** The queue is settled when the round begins: what is checked in meanwhile does not shift it. */
export const useRound = (due: readonly DueCheckIn[]) => {
  const stillDue = useSettledDue(due)
  const [queue, setQueue] = useState(due)
  const [at, setAt] = useState(0)
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map())
  const finish = (value: number | null) => {
    const current = queue[at]
    if (current) setOutcomes((before) => new Map(before).set(current.keyResult.id, value))
    setAt(at + 1)
  }
  const isOpen = (id: string) => (outcomes.get(id) ?? null) === null || stillDue.includes(id)
  const skipped = queue.filter(({ keyResult }) => isOpen(keyResult.id))
  const again = () => {
    setQueue(skipped)
    setAt(0)
  }
  return {
    queue,
    at,
    current: queue[at] ?? null,
    outcomes,
    skipped,
    finish,
    back: () => setAt(at - 1),
    again,
  }
}
