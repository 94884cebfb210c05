import { type PointerEvent, useRef, useState, type WheelEvent } from 'react'
import type { Box } from './layout.ts'

/** What is seen: the map's point at the top left corner, and screen pixels per map pixel. */
export interface MapView {
  readonly x: number
  readonly y: number
  readonly scale: number
}
type Size = Pick<Box, 'width' | 'height'>

const SMALLEST = 0.02
const LARGEST = 2
const STEP = 1.25
const EDGE = 24

const within = (scale: number) => Math.min(LARGEST, Math.max(SMALLEST, scale))

/** The whole of it, centred, and never larger than life. */
export const fitted = (map: Size, screen: Size): MapView => {
  const room = { width: map.width + 2 * EDGE, height: map.height + 2 * EDGE }
  const scale = within(Math.min(1, screen.width / room.width, screen.height / room.height))
  const left = (screen.width / scale - map.width) / 2
  return { x: -left, y: -EDGE, scale }
}

/** Nearer or further, while the point on the screen stays where it is. */
export const zoomed = (
  view: MapView,
  factor: number,
  at: { readonly x: number; readonly y: number },
): MapView => {
  const scale = within(view.scale * factor)
  const shift = 1 / view.scale - 1 / scale
  return { x: view.x + at.x * shift, y: view.y + at.y * shift, scale }
}

export const moved = (view: MapView, dx: number, dy: number): MapView => ({
  ...view,
  x: view.x - dx / view.scale,
  y: view.y - dy / view.scale,
})

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [80, 0],
  ArrowRight: [-80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
}

/** The view over the map, with the hands that move it: pointer, wheel and keys. */
export const useView = (map: Size, screen: Size) => {
  const [view, setView] = useState<MapView | null>(null)
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const shown = view ?? fitted(map, screen)
  const middle = { x: screen.width / 2, y: screen.height / 2 }
  const zoom = (factor: number, at = middle) => setView(zoomed(shown, factor, at))
  return {
    view: shown,
    nearer: () => zoom(STEP),
    further: () => zoom(1 / STEP),
    whole: () => setView(null),
    hands: {
      onWheel: ({ deltaY, currentTarget, clientX, clientY }: WheelEvent) => {
        const { left, top } = currentTarget.getBoundingClientRect()
        zoom(deltaY < 0 ? STEP : 1 / STEP, { x: clientX - left, y: clientY - top })
      },
      onPointerDown: ({ clientX, clientY }: PointerEvent) => {
        grip.current = { x: clientX, y: clientY }
      },
      onPointerMove: ({ clientX, clientY, buttons }: PointerEvent) => {
        if (grip.current === null || buttons === 0) return
        setView(moved(shown, clientX - grip.current.x, clientY - grip.current.y))
        grip.current = { x: clientX, y: clientY }
      },
      onPointerUp: () => {
        grip.current = null
      },
      onKeyDown: ({ key }: { readonly key: string }) => {
        const way = KEYS[key]
        if (way) setView(moved(shown, ...way))
        if (key === '+') zoom(STEP)
        if (key === '-') zoom(1 / STEP)
        if (key === '0') setView(null)
      },
    },
  }
}
