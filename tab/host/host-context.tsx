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

/** Starts with the host's theme and changes with it. */
export const followTheme = (initial: HostTheme) => {
  theme = initial
  onThemeChange((next) => {
    theme = next
    for (const listener of listeners) listener()
  })
}

export const useHostTheme = () => useSyncExternalStore(follow, () => theme)
