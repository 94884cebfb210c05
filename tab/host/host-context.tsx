import { createContext, useContext, useSyncExternalStore } from 'react'
import { type HostContext, type HostTheme, onThemeChange } from './host.ts'

const Host = createContext<HostContext | null>(null)
export const HostProvider = Host.Provider

export const useHost = (): HostContext => {
  const host = useContext(Host)
  if (!host) throw new Error('useHost needs a HostProvider')
  return host
}

let theme: HostTheme = 'light'
const listeners = new Set<() => void>()

const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The browser's own parts, such as the calendar of a date field, are told as well. */
const wear = (next: HostTheme) => {
  theme = next
  document.documentElement.style.colorScheme = next === 'light' ? 'light' : 'dark'
}

/** Starts with the host's theme and changes with it. */
export const followTheme = (initial: HostTheme) => {
  wear(initial)
  onThemeChange((next) => {
    wear(next)
    for (const listener of listeners) listener()
  })
}

export const useHostTheme = () => useSyncExternalStore(follow, () => theme)
