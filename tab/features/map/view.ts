import type { Box, Point, Size } from './boxes.ts'

/** What is seen: the map's point at the top left corner, and screen pixels per map pixel. */
export interface MapView {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const SMALLEST = 0.02
const LARGEST = 2
const EDGE = 24
/** On a phone the whole of a map is a smudge: it begins at the top, with titles that can be read. */
const NARROW = { width: 640, scale: 0.42 } as const

const within = (scale: number) => Math.min(LARGEST, Math.max(SMALLEST, scale))

/** The whole of it, centred, and never larger than life. */
export const fitted = (map: Size, screen: Size): MapView => {
  const [across, down] = [screen.width - 2 * EDGE, screen.height - 2 * EDGE]
  const scale = within(Math.min(1, across / Math.max(1, map.width), down / Math.max(1, map.height)))
  return {
    x: (map.width - screen.width / scale) / 2,
    y: (map.height - screen.height / scale) / 2,
    scale,
  }
}

/** Where the map begins when no address says otherwise. */
export const opening = (map: Size, screen: Size): MapView => {
  const whole = fitted(map, screen)
  if (screen.width >= NARROW.width || whole.scale >= NARROW.scale) return whole
  const { scale } = NARROW
  return { x: (map.width - screen.width / scale) / 2, y: -EDGE / scale, scale }
}

/** Nearer or further, while the point on the screen stays where it is. */
export const zoomed = (view: MapView, factor: number, at: Point): MapView => {
  const scale = within(view.scale * factor)
  const shift = 1 / view.scale - 1 / scale
  return { x: view.x + at.x * shift, y: view.y + at.y * shift, scale }
}

export const moved = (view: MapView, dx: number, dy: number): MapView => ({
  ...view,
  x: view.x - dx / view.scale,
  y: view.y - dy / view.scale,
})

/** The map cannot be pushed out of the window: its middle stays over the map. */
export const held = (view: MapView, map: Size, screen: Size): MapView => {
  const along = (start: number, length: number, size: number) =>
    Math.min(Math.max(start, -length / 2), size - length / 2)
  const { width, height } = { width: screen.width / view.scale, height: screen.height / view.scale }
  return { ...view, x: along(view.x, width, map.width), y: along(view.y, height, map.height) }
}

/** The part of the map that fills the screen. */
export const windowOf = ({ x, y, scale }: MapView, { width, height }: Size): Box => ({
  x,
  y,
  width: width / scale,
  height: height / scale,
})

/** The map's point under a point of the screen. */
export const pointUnder = (view: MapView, { x, y }: Point): Point => ({
  x: view.x + x / view.scale,
  y: view.y + y / view.scale,
})

export const centredOn = ({ x, y }: Point, scale: number, screen: Size): MapView => ({
  x: x - screen.width / scale / 2,
  y: y - screen.height / scale / 2,
  scale: within(scale),
})

/** The same view, moved no further than it takes to see the whole box. */
export const showing = (view: MapView, box: Box, screen: Size): MapView => {
  const window = windowOf(view, screen)
  const edge = EDGE / view.scale
  const along = (start: number, length: number, from: number, size: number) => {
    if (from - edge < start) return from - edge
    return Math.max(start, from + size + edge - length)
  }
  return {
    ...view,
    x: along(window.x, window.width, box.x, box.width),
    y: along(window.y, window.height, box.y, box.height),
  }
}

/** As near as the box allows, in the middle of the screen. */
export const closeUp = (box: Box, screen: Size): MapView => {
  const scale = Math.min(1, screen.width / (box.width + 2 * EDGE), screen.height / (box.height + 2 * EDGE))
  return centredOn({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, scale, screen)
}

const NUMBER = /^(-?\d{1,7})_(-?\d{1,7})_(\d{1,5})$/

/** A view as a part of an address: the map's point in the middle of the screen, whatever the screen's size. */
export const placeOf = (view: MapView, screen: Size): string => {
  const { x, y } = pointUnder(view, { x: screen.width / 2, y: screen.height / 2 })
  return `${Math.round(x)}_${Math.round(y)}_${Math.round(view.scale * 1000)}`
}

/** The view an address names; null where it names none. */
export const viewAt = (place: string, screen: Size): MapView | null => {
  const [, x, y, thousandths] = NUMBER.exec(place) ?? []
  if (x === undefined || y === undefined || thousandths === undefined) return null
  return centredOn({ x: Number(x), y: Number(y) }, within(Number(thousandths) / 1000), screen)
}
