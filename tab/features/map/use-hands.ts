import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Point } from './boxes.ts'
import { type MapView, moved, pointUnder, zoomed } from './view.ts'
import type { ViewStore } from './view-store.ts'

/** Pixels a pointer may tremble while it is pressed and still mean a press. */
const TREMBLE = 4

/** What the pointer means beyond moving the map; points are the map's own. */
export interface Gestures {
  /** True where a drag begins something else than moving the map. */
  readonly onGrab: (point: Point) => boolean
  readonly onDrag: (point: Point) => void
  readonly onDrop: (point: Point | null) => void
  readonly onPress: (point: Point, isTwice: boolean) => void
  readonly onHover: (point: Point | null) => void
}

interface Grip {
  readonly pointers: Map<number, Point>
  start: Point
  hasMoved: boolean
  isLinking: boolean
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y)

/** Two fingers: the map grows with the distance between them. */
const pinched = (view: MapView, before: readonly Point[], after: readonly Point[]): MapView => {
  const [a, b, c, d] = [before[0], before[1], after[0], after[1]]
  if (!a || !b || !c || !d) return view
  const middle = { x: (c.x + d.x) / 2, y: (c.y + d.y) / 2 }
  return zoomed(view, distance(c, d) / Math.max(1, distance(a, b)), middle)
}

/** How much one turn of the wheel or one movement on a touch pad zooms. */
const wheelFactor = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const pixels = deltaMode === 1 ? deltaY * 16 : deltaY
  return Math.exp(-Math.max(-300, Math.min(300, pixels)) * (ctrlKey ? 0.01 : 0.0022))
}

/** The page must not scroll while the wheel zooms, which React's own listener cannot promise. */
const useWheel = (element: RefObject<HTMLElement | null>, store: ViewStore) =>
  useEffect(() => {
    const here = element.current
    if (!here) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = here.getBoundingClientRect()
      store.set(zoomed(store.get(), wheelFactor(event), { x: event.clientX - left, y: event.clientY - top }))
    }
    here.addEventListener('wheel', turn, { passive: false })
    return () => here.removeEventListener('wheel', turn)
  }, [element, store])

const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point => {
  const { left, top } = currentTarget.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

/** Pointer, fingers and wheel over the map. */
export const useHands = (element: RefObject<HTMLElement | null>, store: ViewStore, gestures: Gestures) => {
  const grip = useRef<Grip>({ pointers: new Map(), start: { x: 0, y: 0 }, hasMoved: false, isLinking: false })
  const lastPress = useRef<{ readonly at: number; readonly point: Point }>({ at: 0, point: { x: 0, y: 0 } })
  useWheel(element, store)
  const onMap = (point: Point) => pointUnder(store.get(), point)

  const press = (point: Point) => {
    const now = performance.now()
    const isTwice = now - lastPress.current.at < 400 && distance(point, lastPress.current.point) < TREMBLE
    lastPress.current = { at: isTwice ? 0 : now, point }
    gestures.onPress(onMap(point), isTwice)
  }

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const { current } = grip
      const point = pointOf(event)
      if (current.pointers.size === 0)
        Object.assign(current, { start: point, hasMoved: false, isLinking: gestures.onGrab(onMap(point)) })
      current.pointers.set(event.pointerId, point)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const { current } = grip
      const point = pointOf(event)
      const before = current.pointers.get(event.pointerId)
      if (!before) return gestures.onHover(onMap(point))
      if (distance(point, current.start) > TREMBLE) current.hasMoved = true
      const all = [...current.pointers.values()]
      current.pointers.set(event.pointerId, point)
      if (current.isLinking) return gestures.onDrag(onMap(point))
      if (all.length === 2) store.set(pinched(store.get(), all, [...current.pointers.values()]))
      else if (current.hasMoved) store.set(moved(store.get(), point.x - before.x, point.y - before.y))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const { current } = grip
      const point = pointOf(event)
      if (!current.pointers.delete(event.pointerId)) return
      if (current.isLinking) gestures.onDrop(onMap(point))
      else if (!current.hasMoved) press(point)
    },
    onPointerCancel: (event: PointerEvent<HTMLElement>) => {
      if (grip.current.pointers.delete(event.pointerId) && grip.current.isLinking) gestures.onDrop(null)
    },
    onPointerLeave: () => gestures.onHover(null),
  }
}
