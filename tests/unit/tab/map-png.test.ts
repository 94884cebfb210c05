import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pngScale } from '#tab/features/map/png-file.ts'

test('a small map is drawn twice as fine as on the screen', () => {
  expect(pngScale({ width: 800, height: 600 })).toBe(2)
})

test('no map becomes a picture larger than browsers draw', () => {
  const length = fc.integer({ min: 1, max: 200_000 })
  fc.assert(
    fc.property(length, length, (width, height) => {
      const scale = pngScale({ width, height })
      expect(scale).toBeGreaterThan(0)
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192.001)
      expect(width * height * scale ** 2).toBeLessThanOrEqual(16_000_001)
    }),
  )
})
