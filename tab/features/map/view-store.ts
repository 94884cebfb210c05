import type { MapView } from './view.ts'

/** The view as it is at this moment: followed by the drawing itself, so that moving it renders nothing. */
export interface ViewStore {
  get(): MapView
  set(view: MapView): void
  follow(listener: () => void): () => void
}

/** @param bounded what a view may be at most */
export const viewStore = (first: MapView, bounded: (view: MapView) => MapView): ViewStore => {
  let view = bounded(first)
  const listeners = new Set<() => void>()
  return {
    get: () => view,
    set: (next) => {
      view = bounded(next)
      for (const listener of listeners) listener()
    },
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
