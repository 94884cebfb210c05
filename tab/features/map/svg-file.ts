import { toneOf } from '#tab/okr/health.ts'
import type { Tone } from '#tab/ui/StatusBadge.tsx'
import type { AlignmentMap, MapLink, MapNode, MapUnit } from './alignment-map.ts'
import type { Box, MapLayout } from './layout.ts'
import { CARD_PADDING, HEALTH_EDGE } from './sizes.ts'
import { twoLines } from './two-lines.ts'
import { wireOf } from './wires.ts'

/** Colours as CSS writes them, taken from the theme in use. */
export interface MapColours extends Readonly<Record<Tone, string>> {
  readonly page: string
  readonly card: string
  readonly node: string
  readonly line: string
  readonly text: string
  readonly quiet: string
  readonly progress: string
}

/** Words in the reader's language. */
export interface MapWords {
  readonly health: (health: MapNode['health']) => string
  readonly progress: (progress: number | null) => string
  readonly link: (link: MapLink) => string
  readonly gap: string
}

export interface MapPicture {
  readonly map: Pick<AlignmentMap, 'units' | 'nodes' | 'links'>
  readonly layout: MapLayout
  readonly colours: MapColours
  readonly words: MapWords
  readonly title: string
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
export const figuresOf = ({ progress, health, gaps }: MapNode | MapUnit, words: MapWords): string =>
  [words.progress(progress), words.health(health), gaps?.length && `⚑ ${words.gap}`]
    .filter(Boolean)
    .join(' · ')

const cardOf = (unit: MapUnit, box: Box, { colours }: MapPicture) =>
  frame(box, colours.card, colours.line) + edge(box, unit.health, colours)

const headOf = (unit: MapUnit, box: Box, { colours, words }: MapPicture) =>
  [
    line({
      x: box.x + CARD_PADDING,
      y: box.y + 20,
      text: twoLines(unit.name)[0] ?? '',
      colour: colours.text,
      ground: colours.card,
    }),
    line({
      x: box.x + CARD_PADDING,
      y: box.y + 38,
      text: figuresOf(unit, words),
      colour: colours.quiet,
      size: 12,
      ground: colours.card,
    }),
  ].join('')

const nodeOf = (node: MapNode, box: Box, { colours, words }: MapPicture) => {
  const x = box.x + CARD_PADDING
  return [
    `<g><title>${escaped(node.title)}</title>`,
    frame(box, colours.node, colours.line),
    edge(box, node.health, colours),
    ...twoLines(node.title, 24).map((text, at) =>
      line({ x, y: box.y + 24 + at * 20, text, colour: colours.text, ground: colours.node }),
    ),
    ring(box, node.progress ?? 0, colours),
    line({
      x,
      y: box.y + 76,
      text: figuresOf(node, words),
      colour: colours.quiet,
      size: 12,
      ground: colours.node,
    }),
    '</g>',
  ].join('')
}

const linkOf = (link: MapLink, { layout, colours, words }: MapPicture) => {
  const [from, to] = [layout.nodes[link.from], layout.nodes[link.to]]
  if (!from || !to) return ''
  const dashes = link.kind === 'depends_on' ? ' stroke-dasharray="6 4"' : ''
  return `<path d="${wireOf(from, to)}" fill="none" stroke="${colours.quiet}" stroke-width="1.5"${dashes}><title>${escaped(words.link(link))}</title></path>`
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
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-EDGE} ${-EDGE} ${width} ${height}" font-family="Segoe UI, sans-serif" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${-EDGE}" y="${-EDGE}" width="${width}" height="${height}" fill="${colours.page}"/>`,
    ...drawn,
    '</svg>',
  ].join('\n')
}
