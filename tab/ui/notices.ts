import { useSyncExternalStore } from 'react'

export interface Notice {
  readonly id: number
  readonly text: string
  readonly intent: 'success' | 'error'
  /** Undo, mostly: the way back beats the question before. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

let notices: readonly Notice[] = []
let lastId = 0
const listeners = new Set<() => void>()

const put = (next: readonly Notice[]) => {
  notices = next
  for (const listener of listeners) listener()
}

/** Says in passing what happened; the newest replaces the one before. */
export const notify = (text: string, options: Partial<Pick<Notice, 'intent' | 'action'>> = {}) => {
  lastId += 1
  put([{ id: lastId, text, intent: options.intent ?? 'success', action: options.action }])
}

export const notifyProblem = (error: unknown) =>
  notify(error instanceof Error ? error.message : String(error), { intent: 'error' })

export const dismissNotice = (id: number) => put(notices.filter((notice) => notice.id !== id))

const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNotices = () => useSyncExternalStore(follow, () => notices)
