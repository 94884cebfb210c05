import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { layoutOf } from '#tab/features/map/layout.ts'
import { type MapColours, svgOf } from '#tab/features/map/svg-file.ts'
import { linesIn, roughly } from '#tab/features/map/text-fit.ts'
import { arrowPath, pointAlong, wireBetween, wireOf } from '#tab/features/map/wires.ts'
import { mapOf } from './support/alignment-map.ts'

const colours: MapColours = {
  page: '#fff',
  card: '#fafafa',
  node: '#fff',
  line: '#ccc',
  border: '#ddd',
  wire: '#777',
  accent: '#00f',
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
  state: ({ state }: AlignmentMap['links'][number]) => state ?? '',
  mark: () => '?',
  gap: (gap: string) => gap,
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
  return svgOf({ map, layout: layoutOf(map), colours, words, title: 'Map <1>', measure: roughly })
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
    const [solid, dashed] = svg.match(/<path[^>]*stroke-width[^>]*>/g) ?? []
    expect(solid).not.toContain('dasharray')
    expect(dashed).toContain('stroke-dasharray="6 4"')
    expect(svg).toContain('<title>declined</title>')
    expect(svg).toContain('>declined</text>')
  })

  it('draws what is missing as a hollow frame with its name', () => {
    const svg = written(['A', 'B', 'C'])
    expect(times(svg, 'stroke-dasharray="5 3"')).toBe(1)
    expect(svg).toContain('>⚑ orphan_objective</text>')
  })

  it('takes no mark-up and no forbidden character out of a title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll(/\s/g, ' ')),
        (title) => {
          const svg = written([title])
          const lines = linesIn(title, { width: 172, size: 14, lines: 2 })
          expect(times(svg, '<')).toBe(times(written(['x']), '<') + (lines.length - 1) * 2)
          expect(svg).toMatch(/^[\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
        },
      ),
    )
    expect(written(['<b>&"'])).toContain('&lt;b&gt;&amp;&quot;')
  })
})

describe('a text in the room there is', () => {
  // Roughly: a letter is 0.56 of its height, so that eight of them fit
  const room = { width: 45, size: 10 }
  it.each([
    ['Short', 2, ['Short']],
    ['one two three', 2, ['one two', 'three']],
    ['one two three four', 2, ['one two', 'three f…']],
    ['Vertriebsteam', 2, ['Vert-', 'riebste…']],
    ['Kundenerfolg', 3, ['Kunde-', 'nerfolg']],
    ['', 2, []],
  ])('%s on %i lines', (title, lines, parts) => expect(linesIn(title, { ...room, lines })).toEqual(parts))

  it('never takes more lines than there are, nor more room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 4 }), (text, lines) => {
        const written = linesIn(text, { ...room, lines })
        expect(written.length).toBeLessThanOrEqual(lines)
        for (const line of written) expect(line.length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

describe('the way of a link', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })
  it.each([
    ['to the left, up', box(100, 500), box(0, 0), 'M100 505C55 505 55 5 10 5'],
    ['to the right, down', box(0, 0), box(100, 500), 'M10 5C55 5 55 505 100 505'],
    ['to the right', box(0, 0), box(100, 0), 'M10 5C55 5 55 5 100 5'],
    ['in one column', box(0, 0), box(0, 20), 'M10 5C50 5 50 25 10 25'],
  ])('%s', (_, from, to, path) => expect(wireOf(from, to)).toBe(path))

  it('begins, ends and has its middle on the line', () => {
    const wire = wireBetween(box(0, 0), box(100, 500))
    expect([0, 0.5, 1].map((share) => pointAlong(wire, share))).toEqual([
      { x: 10, y: 5 },
      { x: 55, y: 255 },
      { x: 100, y: 505 },
    ])
  })

  it('has its arrow where it arrives', () =>
    expect(arrowPath(wireBetween(box(0, 0), box(100, 500)), 8)).toBe('M100 505L92 509L92 501z'))
})
