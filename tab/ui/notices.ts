import { useSyncExternalStore } from 'react'
import { t } from '#tab/text/text.ts'
import { remedyOf } from './problem-sentence.ts'

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

/** After signing in again what was refused can be tried again, with everything that was typed. */
const signInAction = (remedy: () => Promise<void>) => ({
  label: t('problem.signIn'),
  run: () => void remedy().then(() => notify(t('problem.signedIn')), notifyProblem),
})

export const notifyProblem = (error: unknown): void => {
  const remedy = remedyOf(error)
  const action = remedy ? signInAction(remedy) : undefined
  notify(error instanceof Error ? error.message : String(error), { intent: 'error', action })
}

export const dismissNotice = (id: number) => put(notices.filter((notice) => notice.id !== id))

const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNotices = () => useSyncExternalStore(follow, () => notices)
