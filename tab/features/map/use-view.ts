import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Box, Size } from './boxes.ts'
import type { MapLayout } from './layout.ts'
import { held, type MapView, opening, placeOf, viewAt, windowOf } from './view.ts'
import { type ViewStore, viewStore } from './view-store.ts'

/** What has been drawn: more than the window shows, so that the next movement finds it there. */
export interface Drawn {
  readonly window: Box
  readonly scale: number
}

const MARGIN = 0.25
/** The drawing is stretched up to here before it is drawn anew in between. */
const STRETCH = 1.3
const SETTLES_AFTER_MS = 140
const ADDRESS_AFTER_MS = 350

const drawnFor = (view: MapView, screen: Size): Drawn => {
  const { x, y, width, height } = windowOf(view, screen)
  const [left, top] = [width * MARGIN, height * MARGIN]
  return {
    window: { x: x - left, y: y - top, width: width + 2 * left, height: height + 2 * top },
    scale: view.scale,
  }
}

const isInside = (window: Box, drawn: Box): boolean =>
  window.x >= drawn.x &&
  window.y >= drawn.y &&
  window.x + window.width <= drawn.x + drawn.width &&
  window.y + window.height <= drawn.y + drawn.height

/** Something that should be seen is not drawn, or much too large or small. */
const isTooOld = (view: MapView, screen: Size, { window, scale }: Drawn): boolean =>
  !isInside(windowOf(view, screen), window) || view.scale / scale > STRETCH || scale / view.scale > STRETCH

const isSettled = (view: MapView, screen: Size, drawn: Drawn): boolean =>
  view.scale === drawn.scale && !isTooOld(view, screen, drawn)

interface Options {
  readonly layout: MapLayout
  readonly screen: Size
  /** As the address says it; empty for the view the map opens with. */
  readonly place: string
  readonly onPlace: (place: string) => void
}

/** Follows the view with what is drawn: at once where something is missing, finely when it comes to rest. */
const useDrawn = (store: ViewStore, screen: Size): Drawn => {
  const [drawn, setDrawn] = useState(() => drawnFor(store.get(), screen))
  const latest = useRef(drawn)
  useEffect(() => {
    const draw = () => {
      latest.current = drawnFor(store.get(), screen)
      startTransition(() => setDrawn(latest.current))
    }
    let [frame, timer] = [0, 0]
    const follow = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      if (isSettled(store.get(), screen, latest.current)) return
      if (isTooOld(store.get(), screen, latest.current)) frame = requestAnimationFrame(draw)
      timer = window.setTimeout(draw, SETTLES_AFTER_MS)
    }
    follow()
    const leave = store.follow(follow)
    return () => {
      leave()
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [store, screen])
  return drawn
}

/** The view and its address: each follows the other. */
const useAddress = (store: ViewStore, { layout, screen, place, onPlace }: Options) => {
  const said = useRef(place)
  useEffect(() => {
    if (place === said.current) return
    said.current = place
    store.set(viewAt(place, screen) ?? opening(layout, screen))
  }, [store, layout, screen, place])
  useEffect(() => {
    let timer = 0
    const leave = store.follow(() => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        const whole = placeOf(opening(layout, screen), screen)
        const here = placeOf(store.get(), screen)
        said.current = here === whole ? '' : here
        onPlace(said.current)
      }, ADDRESS_AFTER_MS)
    })
    return () => {
      leave()
      clearTimeout(timer)
    }
  }, [store, layout, screen, onPlace])
}

/** The view over the map as its address says it, and what is to be drawn for it. */
export const useView = (options: Options): { readonly store: ViewStore; readonly drawn: Drawn } => {
  const { layout, screen, place } = options
  const bounds = useRef({ layout, screen })
  useLayoutEffect(() => {
    bounds.current = { layout, screen }
  })
  const [store] = useState(() =>
    viewStore(viewAt(place, screen) ?? opening(layout, screen), (view) =>
      held(view, bounds.current.layout, bounds.current.screen),
    ),
  )
  const drawn = useDrawn(store, screen)
  useAddress(store, options)
  const isWhole = useRef(place === '')
  isWhole.current = place === ''
  useEffect(() => {
    if (isWhole.current) store.set(opening(layout, screen))
  }, [store, layout, screen])
  return { store, drawn }
}
