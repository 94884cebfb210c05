import { useSyncExternalStore } from 'react'
import type { Clash, otherAuthor } from './conflict.ts'

export type Choice = 'mine' | 'theirs'

export interface OpenConflict {
  readonly clashes: readonly Clash[]
  /** Who made the other version, where that is known. */
  readonly author: ReturnType<typeof otherAuthor>
  /** How a field's value is written for people. */
  readonly inWords: (field: string, value: unknown) => string
  readonly choose: (choice: Choice) => void
}

let open: OpenConflict | null = null
const listeners = new Set<() => void>()

const show = (next: OpenConflict | null) => {
  open = next
  for (const listener of listeners) listener()
}

/** Shows both versions and waits for the reader's choice. */
export const askWhichVersion = (conflict: Omit<OpenConflict, 'choose'>): Promise<Choice> =>
  new Promise((resolve) => {
    show({
      ...conflict,
      choose: (choice) => {
        show(null)
        resolve(choice)
      },
    })
  })

const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOpenConflict = () => useSyncExternalStore(follow, () => open)
