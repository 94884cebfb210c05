import { toneOf } from '#tab/okr/health.ts'
import type { Tone } from '#tab/ui/StatusBadge.tsx'
import type { AlignmentMap, MapLink, MapNode, MapUnit } from './alignment-map.ts'
import type { Box } from './boxes.ts'
import type { MapLayout } from './layout.ts'
import { pillsIn, threadOf } from './pills.ts'
import { CARD_PADDING, HEALTH_EDGE } from './sizes.ts'
import { linesIn, type Measure } from './text-fit.ts'
import { arrowPath, wireBetween, wirePath } from './wires.ts'

/** Colours as CSS writes them, taken from the theme in use. */
export interface MapColours extends Readonly<Record<Tone, string>> {
  readonly page: string
  readonly card: string
  readonly node: string
  readonly line: string
  readonly border: string
  readonly wire: string
  readonly accent: string
  readonly text: string
  readonly quiet: string
  readonly progress: string
}

/** Words in the reader's language. */
export interface MapWords {
  readonly health: (health: MapNode['health']) => string
  readonly progress: (progress: number | null) => string
  readonly link: (link: MapLink) => string
  /** How far a dependency is, marked where it is a gap. */
  readonly state: (link: MapLink) => string
  /** The same as a sign. */
  readonly mark: (link: MapLink) => string
  readonly gap: (gap: MapLayout['hollows'][number]['gap']) => string
}

export interface MapPicture {
  readonly map: Pick<AlignmentMap, 'units' | 'nodes' | 'links'>
  readonly layout: MapLayout
  readonly colours: MapColours
  readonly words: MapWords
  readonly title: string
  readonly measure: Measure
}

const EDGE = 24
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
// XML 1.0, section 2.2: these characters may not appear, not even escaped.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escaped = (text: string) =>
  text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')

interface Line {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly colour: string
  readonly size?: number
  /** Of what lies under it, so that no line runs through the letters. */
  readonly ground: string
}
const line = ({ x, y, text, colour, size = 14, ground }: Line) =>
  `<text x="${x}" y="${y}" fill="${colour}" font-size="${size}" stroke="${ground}" stroke-width="4" paint-order="stroke">${escaped(text)}</text>`

const frame = ({ x, y, width, height }: Box, fill: string, stroke: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}"/>`

/** How something stands, as colour at its left edge; the word stands inside. */
const edge = ({ x, y, height }: Box, health: MapNode['health'], colours: MapColours) =>
  health
    ? `<rect x="${x}" y="${y}" width="${HEALTH_EDGE}" height="${height}" rx="2" fill="${colours[toneOf[health]]}"/>`
    : ''

/** A circle of circumference 100, so that the progress is the length of its line. */
const ring = ({ x, y, width }: Box, progress: number, { line: track, progress: done }: MapColours) => {
  const circle = `cx="${x + width - 28}" cy="${y + 28}" r="15.9155" fill="none" stroke-width="4"`
  const length = Math.min(1, Math.max(0, progress)) * 100
  return `<circle ${circle} stroke="${track}"/><circle ${circle} stroke="${done}" stroke-dasharray="${length} 100" transform="rotate(-90 ${x + width - 28} ${y + 28})"/>`
}

/** How something stands, in one line of words. */
const figuresOf = ({ progress, health }: MapNode | MapUnit, words: MapWords): string =>
  [words.progress(progress), words.health(health)].filter(Boolean).join(' · ')

const cardOf = (unit: MapUnit, box: Box, { colours }: MapPicture) =>
  frame(box, colours.card, colours.line) + edge(box, unit.health, colours)

const headOf = (unit: MapUnit, box: Box, { colours, words, measure }: MapPicture) => {
  const room = { width: box.width - 2 * CARD_PADDING, size: 16, lines: 1 }
  const shared = { x: box.x + CARD_PADDING, ground: colours.card }
  return [
    line({
      ...shared,
      y: box.y + 24,
      text: linesIn(unit.name, room, measure)[0] ?? '',
      colour: colours.text,
      size: 16,
    }),
    line({ ...shared, y: box.y + 46, text: figuresOf(unit, words), colour: colours.quiet, size: 12 }),
  ].join('')
}

const nodeOf = (node: MapNode, box: Box, { colours, words, measure }: MapPicture) => {
  const x = box.x + CARD_PADDING
  const room = { width: box.width - 2 * CARD_PADDING - 44, size: 14, lines: 2 }
  return [
    `<g><title>${escaped(node.title)}</title>`,
    frame(box, colours.node, colours.line),
    edge(box, node.health, colours),
    ...linesIn(node.title, room, measure).map((text, at) =>
      line({ x, y: box.y + 25 + at * 18, text, colour: colours.text, ground: colours.node }),
    ),
    ring(box, node.progress ?? 0, colours),
    line({
      x,
      y: box.y + 78,
      text: figuresOf(node, words),
      colour: colours.quiet,
      size: 12,
      ground: colours.node,
    }),
    '</g>',
  ].join('')
}

/** What is missing: a frame without anything in it but its name. */
const hollowOf = ({ box, gap }: MapLayout['hollows'][number], { colours, words }: MapPicture) =>
  `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="6" fill="${colours.card}" stroke="${colours.warning}" stroke-dasharray="5 3"/>` +
  line({
    x: box.x + CARD_PADDING,
    y: box.y + 25,
    text: `⚑ ${words.gap(gap)}`,
    colour: colours.warning,
    size: 13,
    ground: colours.card,
  })

const linkOf = (link: MapLink, { layout, colours, words }: MapPicture) => {
  const [from, to] = [layout.nodes[link.from], layout.nodes[link.to]]
  if (!from || !to) return ''
  const dashes = link.kind === 'depends_on' ? ' stroke-dasharray="6 4"' : ''
  const wire = wireBetween(from, to)
  return `<path d="${wirePath(wire)}" fill="none" stroke="${colours.wire}" stroke-width="1.5"${dashes}><title>${escaped(words.link(link))}</title></path><path d="${arrowPath(wire, 7)}" fill="${colours.wire}"/>`
}

/** The state of each dependency, written on its line. */
const statesOf = ({ map, layout, colours, words, measure }: MapPicture) => {
  const window = { x: -EDGE, y: -EDGE, width: layout.width + 2 * EDGE, height: layout.height + 2 * EDGE }
  return pillsIn({ map, layout, window, size: 11, measure, wordOf: words.state, markOf: words.mark }).map(
    (pill) => {
      const {
        box: { x, y, width, height },
        text,
      } = pill
      const thread = threadOf(pill)
      return (
        (thread
          ? `<path d="M${thread[0].x} ${thread[0].y}L${thread[1].x} ${thread[1].y}" stroke="${colours.wire}"/>`
          : '') +
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${colours.card}" stroke="${colours.wire}"/>` +
        line({ x: x + 6, y: y + 13, text, colour: colours.text, size: 11, ground: colours.card })
      )
    },
  )
}

const withBox = <T>(one: T, box: Box | undefined): readonly (readonly [T, Box])[] => (box ? [[one, box]] : [])

/** Width and height of the document, in the map's own pixels. */
export const pictureSize = ({ width, height }: MapLayout): Pick<Box, 'width' | 'height'> => ({
  width: width + 2 * EDGE,
  height: height + 2 * EDGE,
})

/** The whole map as a standalone SVG document: the same places as on the screen, whatever is scrolled into view. */
export const svgOf = (picture: MapPicture): string => {
  const { map, layout, colours, title } = picture
  const { width, height } = pictureSize(layout)
  const cards = map.units.flatMap((unit, at) => withBox(unit, layout.cards[at]))
  const nodes = map.nodes.flatMap((node, at) => withBox(node, layout.nodes[at]))
  const drawn = [
    ...cards.map(([unit, box]) => cardOf(unit, box, picture)),
    ...map.links.map((link) => linkOf(link, picture)),
    ...cards.map(([unit, box]) => headOf(unit, box, picture)),
    ...nodes.map(([node, box]) => nodeOf(node, box, picture)),
    ...layout.hollows.map((hollow) => hollowOf(hollow, picture)),
    ...statesOf(picture),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-EDGE} ${-EDGE} ${width} ${height}" font-family="Segoe UI, sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${-EDGE}" y="${-EDGE}" width="${width}" height="${height}" fill="${colours.page}"/>`,
    ...drawn,
    '</svg>',
  ].join('\n')
}
