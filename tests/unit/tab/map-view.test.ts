import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitted, type MapView, moved, zoomed } from '#tab/features/map/use-view.ts'

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
})
