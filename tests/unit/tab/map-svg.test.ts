import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { layoutOf } from '#tab/features/map/layout.ts'
import { type MapColours, svgOf } from '#tab/features/map/svg-file.ts'
import { twoLines } from '#tab/features/map/two-lines.ts'
import { wireOf } from '#tab/features/map/wires.ts'
import { mapOf } from './support/alignment-map.ts'

const colours: MapColours = {
  page: '#fff',
  card: '#fafafa',
  node: '#fff',
  line: '#ccc',
  text: '#111',
  quiet: '#555',
  progress: '#00f',
  good: '#0a0',
  warning: '#a50',
  bad: '#a00',
  late: '#555',
  neutral: '#777',
}
const words = {
  health: (health: string | null) => health ?? '',
  progress: (progress: number | null) => `${(progress ?? 0) * 100} %`,
  link: ({ kind, state }: AlignmentMap['links'][number]) => state ?? kind,
  gap: 'gap',
}
const link = (link: Pick<AlignmentMap['links'][number], 'kind' | 'from' | 'to' | 'state'>) => ({
  ...link,
  id: 'link' as AlignmentMap['links'][number]['id'], // branded: a made-up id
})
const written = (titles: readonly string[], links: AlignmentMap['links'] = []) => {
  const plain = mapOf(
    [0],
    titles.map((_, at) => at),
  )
  const nodes = plain.nodes.map((node, at) => ({ ...node, title: titles[at] ?? '' }))
  const map = { units: plain.units, nodes, links }
  return svgOf({ map, layout: layoutOf(map), colours, words, title: 'Map <1>' })
}
const times = (text: string, part: string) => text.split(part).length - 1

describe('the alignment map as a file', () => {
  it('holds every unit and every objective with its figures', () => {
    const svg = written(['Grow', 'Learn', 'Serve'])
    for (const text of ['Grow', 'Learn', 'Serve', 'Unit 0', 'Unit 1'])
      expect(svg).toContain(`>${text}</text>`)
    expect(times(svg, '50 % · on_track')).toBe(5)
  })

  it('shows how each stands as colour beside the word', () => {
    expect(times(written(['Grow', 'Learn']), 'fill="#0a0"')).toBe(4)
  })

  it('draws contributions solid and dependencies dashed, with their state', () => {
    const svg = written(
      ['A', 'B'],
      [
        link({ kind: 'contributes_to', from: 0, to: 1 }),
        link({ kind: 'depends_on', from: 1, to: 0, state: 'declined' }),
      ],
    )
    const [solid, dashed] = svg.match(/<path[^>]*>/g) ?? []
    expect(solid).not.toContain('dasharray')
    expect(dashed).toContain('stroke-dasharray="6 4"')
    expect(svg).toContain('<title>declined</title>')
  })

  it('takes no mark-up and no forbidden character out of a title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll(/\s/g, ' ')),
        (title) => {
          const svg = written([title])
          expect(times(svg, '<')).toBe(times(written(['x']), '<') + (twoLines(title, 24).length - 1) * 2)
          expect(svg).toMatch(/^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
        },
      ),
    )
    expect(written(['<b>&"'])).toContain('&lt;b&gt;&amp;&quot;')
  })
})

describe('a title on two lines', () => {
  it.each([
    ['Short', ['Short']],
    ['one two three', ['one two', 'three']],
    ['abcdefghijkl', ['abcdefgh', 'ijkl']],
    ['one two three four', ['one two', 'three f…']],
  ])('%s', (title, lines) => expect(twoLines(title, 8)).toEqual(lines))
})

describe('the way of a link', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })
  it.each([
    ['up', box(100, 500), box(0, 0), 'M105 500C105 255 5 255 5 10'],
    ['down', box(0, 0), box(100, 500), 'M5 10C5 255 105 255 105 500'],
    ['to the right', box(0, 0), box(100, 0), 'M10 5C55 5 55 5 100 5'],
    ['to the left', box(100, 0), box(0, 0), 'M100 5C55 5 55 5 10 5'],
    ['in one column', box(0, 0), box(0, 20), 'M10 5C50 5 50 25 10 25'],
  ])('%s', (_, from, to, path) => expect(wireOf(from, to)).toBe(path))
})
