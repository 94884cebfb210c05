import { useCallback, useState } from 'react'
import { dropDraft, readDraft, saveDraft } from './draft-store.ts'

export interface Draft<T> {
  readonly value: T
  /** Something was typed that the server has not confirmed. */
  readonly isKept: boolean
  readonly set: (value: T) => void
  /** The server has it, or the person threw it away. */
  readonly drop: () => void
}

/** State of an open editor that survives the page. `key` names the entity and field: "objective:7f:title". */
export const useDraft = <T>(key: string, initial: T): Draft<T> => {
  const [kept, keep] = useState<T | null>(() => readDraft<T>(key))
  const set = useCallback(
    (value: T) => {
      saveDraft(key, value)
      keep(value)
    },
    [key],
  )
  const drop = useCallback(() => {
    dropDraft(key)
    keep(null)
  }, [key])
  return { value: kept ?? initial, isKept: kept !== null, set, drop }
}
