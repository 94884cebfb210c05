import type { AlignmentMap } from './alignment-map.ts'
import { CARD_GAP, CARD_HEAD, CARD_PADDING, COLUMN_LENGTH, LEVEL_GAP, NODE, NODE_GAP } from './sizes.ts'

/** Pixels at scale 1; x to the right, y down, the map begins at 0, 0. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
type Size = Pick<Box, 'width' | 'height'>

export interface MapLayout extends Size {
  /** Per unit, in the order of the answer. */
  readonly cards: readonly Box[]
  /** Per objective, in the order of the answer. */
  readonly nodes: readonly Box[]
}

type Drawn = Pick<AlignmentMap, 'units' | 'nodes'>

/** A card or a whole part of the tree, where it stands in the one it belongs to. */
interface Placed {
  readonly unit: number
  readonly x: number
  readonly y: number
}
interface Block extends Size {
  readonly cardX: number
  readonly below: readonly Placed[]
}

const rowsOf = (count: number) => Math.min(count, COLUMN_LENGTH)
const along = (count: number, length: number) => Math.max(0, count * (length + NODE_GAP) - NODE_GAP)

const cardSize = (count: number): Size => ({
  width: 2 * CARD_PADDING + along(Math.max(1, Math.ceil(count / COLUMN_LENGTH)), NODE.width),
  height: CARD_HEAD + CARD_PADDING + along(rowsOf(count), NODE.height),
})

/** Places of units or objectives by the unit they belong to. */
const groups = (count: number, owners: readonly (number | null)[]): readonly (readonly number[])[] => {
  const found: number[][] = Array.from({ length: count }, () => [])
  owners.forEach((owner, place) => {
    if (owner !== null) found[owner]?.push(place)
  })
  return found
}

/** Units from the top down; each stands behind the one it belongs to. */
const fromTheTop = (tops: readonly number[], below: readonly (readonly number[])[]): readonly number[] => {
  const order = [...tops]
  for (let at = 0; at < order.length; at += 1)
    for (const unit of below[order[at] ?? -1] ?? []) order.push(unit)
  return order
}

/** About as wide as a screen is, whatever the number of blocks. */
const rowWidth = (sizes: readonly Size[]) => {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + CARD_GAP) * (height + LEVEL_GAP), 0)
  return Math.max(Math.sqrt(area * 1.6), ...sizes.map(({ width }) => width))
}

/** Blocks one after the other in rows, in the order of the tree. */
const inRows = (units: readonly number[], sizeOf: (unit: number) => Size): Size & { placed: Placed[] } => {
  const limit = rowWidth(units.map(sizeOf))
  const placed: Placed[] = []
  let [x, y, rowHeight, width] = [0, 0, 0, 0]
  for (const unit of units) {
    const size = sizeOf(unit)
    if (x > 0 && x + size.width > limit) [x, y, rowHeight] = [0, y + rowHeight + LEVEL_GAP, 0]
    placed.push({ unit, x, y })
    width = Math.max(width, x + size.width)
    rowHeight = Math.max(rowHeight, size.height)
    x += size.width + CARD_GAP
  }
  return { placed, width, height: y + rowHeight }
}

const blockOf = (card: Size, units: readonly number[], sizeOf: (unit: number) => Size): Block => {
  const rows = inRows(units, sizeOf)
  const width = Math.max(card.width, rows.width)
  const top = card.height + LEVEL_GAP
  const left = (width - rows.width) / 2
  return {
    width,
    height: units.length === 0 ? card.height : top + rows.height,
    cardX: (width - card.width) / 2,
    below: rows.placed.map(({ unit, x, y }) => ({ unit, x: left + x, y: top + y })),
  }
}

const nodeBox = (card: Box, place: number): Box => ({
  ...NODE,
  x: card.x + CARD_PADDING + Math.floor(place / COLUMN_LENGTH) * (NODE.width + NODE_GAP),
  y: card.y + CARD_HEAD + (place % COLUMN_LENGTH) * (NODE.height + NODE_GAP),
})

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 }

const nodeBoxes = (cards: readonly Box[], inUnit: readonly (readonly number[])[], count: number): Box[] => {
  const boxes = Array<Box>(count).fill(NOWHERE)
  inUnit.forEach((places, unit) => {
    places.forEach((node, place) => {
      boxes[node] = nodeBox(cards[unit] ?? NOWHERE, place)
    })
  })
  return boxes
}

/** Corners from the top down: a block's place is known before those of the blocks in it. */
const cardBoxes = (
  tops: readonly Placed[],
  blocks: readonly (Block | undefined)[],
  sizes: readonly Size[],
) => {
  const cards = Array<Box>(sizes.length).fill(NOWHERE)
  const waiting = [...tops]
  for (let at = 0; at < waiting.length; at += 1) {
    const { unit, x, y } = waiting[at] ?? { unit: -1, x: 0, y: 0 }
    const [block, size] = [blocks[unit], sizes[unit]]
    if (!block || !size) continue
    cards[unit] = { ...size, x: x + block.cardX, y }
    for (const next of block.below) waiting.push({ unit: next.unit, x: x + next.x, y: y + next.y })
  }
  return cards
}

/**
 * Company at the top, units below the one they belong to, objectives inside their unit's card. The same answer gives
 * the same places; the time grows with the number of units and objectives, not faster.
 */
export const layoutOf = ({ units, nodes }: Drawn): MapLayout => {
  const below = groups(
    units.length,
    units.map(({ parent }) => parent),
  )
  const inUnit = groups(
    units.length,
    nodes.map(({ unit }) => unit),
  )
  const sizes = inUnit.map((places) => cardSize(places.length))
  const tops = units.flatMap(({ parent }, unit) => (parent === null ? [unit] : []))
  const blocks: (Block | undefined)[] = Array(units.length).fill(undefined)
  const sizeOf = (unit: number): Size => blocks[unit] ?? NOWHERE
  for (const unit of fromTheTop(tops, below).toReversed())
    blocks[unit] = blockOf(sizes[unit] ?? NOWHERE, below[unit] ?? [], sizeOf)
  const whole = inRows(tops, sizeOf)
  const cards = cardBoxes(whole.placed, blocks, sizes)
  return { width: whole.width, height: whole.height, cards, nodes: nodeBoxes(cards, inUnit, nodes.length) }
}
