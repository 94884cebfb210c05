import { lazy } from 'react'

const networkIsBack = () =>
  new Promise<void>((resolve) => window.addEventListener('online', () => resolve(), { once: true }))

/** Without a network it waits for one; a part that is gone although there is a network is an error. */
const patiently =
  <T>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    const hadNetwork = navigator.onLine
    try {
      return await load()
    } catch (error) {
      // The network may be back before the attempt that was begun without it has failed
      if (hadNetwork && navigator.onLine) throw error
      if (!navigator.onLine) await networkIsBack()
      return patiently(load)()
    }
  }

/**
 * A part of the page that is fetched when it is needed. Offline its place is held by what `Suspense` shows instead, and
 * it comes with the network: a menu that cannot be fetched must not take the page and what is typed in it down.
 */
export const lazyPart: typeof lazy = (load) => lazy(patiently(load))
