import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  centredOn,
  fitted,
  held,
  type MapView,
  moved,
  opening,
  placeOf,
  showing,
  viewAt,
  windowOf,
  zoomed,
} from '#tab/features/map/view.ts'

const view: MapView = { x: 100, y: 50, scale: 0.5 }
/** The map's point under a point of the screen. */
const under = ({ x, y, scale }: MapView, at: { x: number; y: number }) => ({
  x: x + at.x / scale,
  y: y + at.y / scale,
})
const length = fc.integer({ min: 1, max: 5000 })

describe('the view over the map', () => {
  test('shows the whole map, and nothing larger than life', () => {
    fc.assert(
      fc.property(length, length, length, length, (width, height, wide, high) => {
        const { x, y, scale } = fitted({ width, height }, { width: wide, height: high })
        expect(scale).toBeLessThanOrEqual(1)
        if (scale <= 0.02) return
        expect(x).toBeLessThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(0)
        expect(x + wide / scale).toBeGreaterThanOrEqual(width)
        expect(y + high / scale).toBeGreaterThanOrEqual(height)
      }),
    )
  })

  test('zooming keeps the point under the pointer', () => {
    const at = { x: 300, y: 200 }
    const nearer = zoomed(view, 1.5, at)
    expect(nearer.scale).toBe(0.75)
    expect(under(nearer, at).x).toBeCloseTo(under(view, at).x)
    expect(under(nearer, at).y).toBeCloseTo(under(view, at).y)
  })

  test('zooming ends at a scale at which something can still be seen', () => {
    expect(zoomed(view, 1000, { x: 0, y: 0 }).scale).toBe(2)
    expect(zoomed(view, 0.0001, { x: 0, y: 0 }).scale).toBe(0.02)
  })

  test('dragging moves the map with the hand, whatever the scale', () => {
    expect(moved(view, 50, -25)).toEqual({ x: 0, y: 100, scale: 0.5 })
  })

  test('has an address that leads back to the same place on any screen', () => {
    const screen = { width: 800, height: 600 }
    const place = placeOf(view, screen)
    expect(place).toBe('900_650_500')
    expect(viewAt(place, screen)).toEqual(view)
    expect(placeOf(viewAt(place, { width: 320, height: 500 }) ?? view, { width: 320, height: 500 })).toBe(
      place,
    )
  })

  test.each(['', 'whole', '1_2', '1_2_3_4', 'a_b_c', '1e9_0_1'])(
    'an address of "%s" names no view',
    (place) => expect(viewAt(place, { width: 800, height: 600 })).toBeNull(),
  )

  test('brings what is looked at into the window, and no further than it takes', () => {
    const screen = { width: 800, height: 600 }
    const there = centredOn({ x: 500, y: 500 }, 1, screen)
    const near = { x: 480, y: 480, width: 40, height: 40 }
    expect(showing(there, near, screen)).toEqual(there)
    const right = { x: 1000, y: 480, width: 240, height: 92 }
    const moved = windowOf(showing(there, right, screen), screen)
    expect(moved.x + moved.width).toBe(1000 + 240 + 24)
    expect(moved.y).toBe(there.y)
  })

  test('keeps its middle over the map, however far it is pushed', () => {
    const [map, screen] = [
      { width: 1000, height: 800 },
      { width: 400, height: 300 },
    ] as const
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        const window = windowOf(held({ x, y, scale: 1 }, map, screen), screen)
        expect(window.x + 200).toBeGreaterThanOrEqual(0)
        expect(window.x + 200).toBeLessThanOrEqual(1000)
        expect(window.y + 150).toBeGreaterThanOrEqual(0)
        expect(window.y + 150).toBeLessThanOrEqual(800)
      }),
    )
  })

  test('opens on a phone where titles can be read, at the top; elsewhere with all of the map', () => {
    const map = { width: 2000, height: 1500 }
    expect(opening(map, { width: 1200, height: 800 })).toEqual(fitted(map, { width: 1200, height: 800 }))
    const phone = opening(map, { width: 320, height: 500 })
    expect(phone.scale).toBeGreaterThan(0.4)
    expect(phone.y).toBeLessThan(0)
    expect(windowOf(phone, { width: 320, height: 500 }).x + 160 / phone.scale).toBeCloseTo(1000)
  })
})
