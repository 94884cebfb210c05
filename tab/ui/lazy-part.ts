import { type ComponentType, createElement, lazy, useState } from 'react'

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

/**
 * A part that can be fetched before it is opened, and then is there at once: React holds back what comes late for
 * 300 ms, in which whatever somebody types would go nowhere.
 */
export const aheadPart = <P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): ComponentType<P> & { readonly fetch: () => Promise<unknown> } => {
  let arrived: ComponentType<P> | null = null
  const fetch = async () => {
    const part = await load()
    arrived = part.default
    return part
  }
  const Late = lazyPart(fetch)
  // Kept for as long as it is open, or what is typed in it would be gone when the part arrives
  const Part = (props: P) => {
    const [Now] = useState<ComponentType<P>>(() => arrived ?? Late)
    return createElement(Now, props)
  }
  return Object.assign(Part, { fetch })
}
