import { describe, expect, test } from 'vitest'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { centreOf } from '#tab/features/map/boxes.ts'
import { DETAILS, type Detail } from '#tab/features/map/detail.ts'
import { hitAt } from '#tab/features/map/hit.ts'
import { layoutOf } from '#tab/features/map/layout.ts'
import { pillsIn } from '#tab/features/map/pills.ts'
import { layersOf } from '#tab/features/map/scene.ts'
import { glyphPath, rectPath } from '#tab/features/map/shapes.ts'
import { roughly } from '#tab/features/map/text-fit.ts'
import { mapOf } from './support/alignment-map.ts'

type Link = AlignmentMap['links'][number]
const links = [
  { id: 'a', kind: 'contributes_to', from: 1, to: 0 },
  { id: 'b', kind: 'depends_on', from: 2, to: 1, state: 'requested', gaps: ['unconfirmed_dependency'] },
] as unknown as readonly Link[] // made-up ids
const map = { ...mapOf([0, 0], [0, 1, 2]), links: [...links] }
const layout = layoutOf(map)
const everything = { x: -1, y: -1, width: layout.width + 2, height: layout.height + 2 }
const scales: Readonly<Record<Detail, number>> = { tiles: 0.1, cards: 0.2, bars: 0.35, titles: 0.5, full: 1 }
const drawn = (detail: Detail, window = everything, filter: 'all' | 'gaps' = 'all') => {
  const { back, front } = layersOf({ map, layout, filter, window, scale: scales[detail], detail })
  return [...back, ...front]
}
const boxesIn = (path: string) => path.split('M').length - 1
const layer = (detail: Detail, look: string, window = everything) =>
  drawn(detail, window).filter((one) => one.look === look)

describe('the drawing of the map', () => {
  test('is a handful of paths, however many boxes it has', () => {
    for (const detail of DETAILS) expect(drawn(detail).length).toBeLessThan(20)
  })

  test('has every unit at every scale, and every objective from the bars on', () => {
    expect(layer('tiles', 'tile-good').map(({ d }) => boxesIn(d))).toEqual([3])
    for (const detail of ['cards', 'bars', 'titles', 'full'] as const)
      expect(layer(detail, 'card').map(({ d }) => boxesIn(d))).toEqual([3])
    for (const detail of ['bars', 'titles', 'full'] as const)
      expect(layer(detail, 'node').map(({ d }) => boxesIn(d))).toEqual([3])
  })

  test('shows how things stand by a shape too, never by colour alone', () => {
    for (const detail of ['cards', 'bars', 'titles', 'full'] as const)
      expect(layer(detail, 'glyph-good').reduce((sum, { d }) => sum + boxesIn(d), 0)).toBe(
        detail === 'titles' || detail === 'full' ? 6 : 3,
      )
  })

  test('draws only what the window shows', () => {
    const nowhere = { x: -500, y: -500, width: 100, height: 100 }
    for (const detail of DETAILS) expect(drawn(detail, nowhere)).toEqual([])
  })

  test('keeps contributions and dependencies apart', () => {
    for (const detail of DETAILS) {
      expect(layer(detail, 'given').map(({ d }) => boxesIn(d))).toEqual([1])
      expect(layer(detail, 'needed').map(({ d }) => boxesIn(d))).toEqual([1])
    }
  })

  test('leaves what the filter does not ask for in the background', () => {
    const nodes = drawn('full', everything, 'gaps').filter(({ look }) => look === 'node')
    expect(nodes.map(({ isFaded, d }) => [isFaded, boxesIn(d)])).toEqual([
      [true, 2],
      [false, 1],
    ])
  })
})

describe('what lies under the pointer', () => {
  const pills = pillsIn({
    map,
    layout,
    window: everything,
    size: 11,
    measure: roughly,
    markOf: () => '?',
    wordOf: () => 'state',
  })
  const under = (detail: Detail, box: (typeof layout.nodes)[number] | undefined) =>
    box && hitAt(centreOf(box), { layout, detail, pills })

  test('is an objective where it can be read, else its unit', () => {
    expect(under('full', layout.nodes[1])).toEqual({ kind: 'node', at: 1 })
    expect(under('titles', layout.nodes[1])).toEqual({ kind: 'node', at: 1 })
    expect(under('cards', layout.nodes[1])).toEqual({ kind: 'unit', at: 1 })
  })

  test('is a gap, to be closed there', () =>
    expect(under('full', layout.hollows[0]?.box)).toEqual({ kind: 'hollow', at: 0 }))

  test('is the state of a dependency on its line, and a contribution has none', () => {
    expect(pills.map(({ link }) => link.id)).toEqual(['b'])
    expect(under('full', pills[0]?.box)).toEqual({ kind: 'pill', at: 0 })
  })

  test('is nothing beside the cards', () =>
    expect(hitAt({ x: -50, y: -50 }, { layout, detail: 'full', pills })).toBeNull())
})

test('shapes are closed paths around their place', () => {
  expect(rectPath({ x: 0, y: 0, width: 20, height: 10 }, 2)).toBe(
    'M2 0h16a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z',
  )
  const shapes = (['good', 'warning', 'bad', 'late', 'neutral'] as const).map((tone) =>
    glyphPath(tone, { x: 10, y: 10 }, 10),
  )
  expect(new Set(shapes).size).toBe(5)
  for (const shape of shapes) expect(shape).toMatch(/^M.*z$/)
})
