import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, seenThrough } from '#tab/features/map/boxes.ts'
import { detailAt } from '#tab/features/map/detail.ts'
import { layoutOf } from '#tab/features/map/layout.ts'
import { mapOf } from './support/alignment-map.ts'

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
const inside = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
const allApart = (boxes: readonly Box[]) =>
  boxes.every((one, at) => boxes.slice(at + 1).every((other) => apart(one, other)))

/** A tree in any order: each number says which of the units before it the next one belongs to. */
const maps = fc
  .record({
    parents: fc.array(fc.option(fc.nat()), { maxLength: 30 }),
    owners: fc.array(fc.nat(), { maxLength: 60 }),
  })
  .map(({ parents, owners }) => mapOf(parents, owners))

describe('the layout of the alignment map', () => {
  it('lets no two cards overlap, and no two of what stands in them', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { cards, nodes, hollows } = layoutOf(map)
        expect(allApart(cards)).toBe(true)
        expect(allApart([...nodes, ...hollows.map(({ box }) => box)])).toBe(true)
      }),
    )
  })

  it('keeps every objective inside its unit, and every card inside the map', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const layout = layoutOf(map)
        const whole = { x: 0, y: 0, width: layout.width, height: layout.height }
        for (const card of layout.cards) expect(inside(card, whole)).toBe(true)
        layout.nodes.forEach((box, at) => {
          const card = layout.cards[map.nodes[at]?.unit ?? -1]
          expect(card && inside(box, card)).toBe(true)
        })
      }),
    )
  })

  it('gives every gap of an objective or a unit a place of its own, in the card of its unit', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { cards, hollows } = layoutOf(map)
        const gaps = [...map.units, ...map.nodes].flatMap((one) => one.gaps ?? [])
        expect(hollows).toHaveLength(gaps.length)
        for (const { unit, box } of hollows) expect(cards[unit] && inside(box, cards[unit])).toBe(true)
      }),
    )
  })

  it('puts every unit below the one it belongs to', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { cards } = layoutOf(map)
        map.units.forEach(({ parent }, at) => {
          const [card, above] = [cards[at], cards[parent ?? -1]]
          if (card && above) expect(card.y).toBeGreaterThanOrEqual(above.y + above.height)
        })
      }),
    )
  })

  it('gives the same places for the same answer', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(layoutOf(structuredClone(map))).toEqual(layoutOf(map))
      }),
    )
  })

  it('lays out 1,000 units with 5,000 objectives while a frame could wait for it', () => {
    const parents = Array.from({ length: 1000 }, (_, at) => (at === 0 ? null : Math.floor((at - 1) / 6)))
    const map = mapOf(
      parents,
      Array.from({ length: 5000 }, (_, at) => at),
    )
    layoutOf(map)
    // Its own processor time: what else the machine does is not counted
    const begun = process.cpuUsage()
    const { width, height } = layoutOf(map)
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(200)
    expect(Math.max(width / height, height / width)).toBeLessThan(4)
  })
})

describe('what is drawn of the map', () => {
  it.each([
    [1, 'full'],
    [0.8, 'full'],
    [0.79, 'titles'],
    [0.4, 'titles'],
    [0.39, 'bars'],
    [0.33, 'bars'],
    [0.32, 'cards'],
    [0.14, 'cards'],
    [0.13, 'tiles'],
  ])('at scale %d: %s', (scale, detail) => expect(detailAt(scale)).toBe(detail))

  it('is what touches the window, nothing beside it', () => {
    const box = (x: number): Box => ({ x, y: 0, width: 10, height: 10 })
    expect(seenThrough({ x: 15, y: 0, width: 20, height: 10 }, [box(0), box(10), box(30), box(40)])).toEqual([
      1, 2,
    ])
  })
})
