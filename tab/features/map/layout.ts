import type { AlignmentMap } from './alignment-map.ts'
import { type Box, NOWHERE, type Size } from './boxes.ts'
import { type Hollow, hollowsOf } from './hollows.ts'
import { bestRows, type Placed } from './rows.ts'
import { LEVEL_GAP } from './sizes.ts'
import { type Filled, fill, slotsByUnit } from './slots.ts'

export interface MapLayout extends Size {
  /** Per unit, in the order of the answer. */
  readonly cards: readonly Box[]
  /** Per objective, in the order of the answer. */
  readonly nodes: readonly Box[]
  /** What is missing, each with its place. */
  readonly hollows: readonly (Hollow & { readonly box: Box })[]
}

type Drawn = Pick<AlignmentMap, 'units' | 'nodes'>

/** A card with everything below it. */
interface Block extends Size {
  readonly cardX: number
  readonly below: readonly Placed[]
}

const NOTHING: Filled = { ...NOWHERE, slots: [] }

/** Units by the one they belong to. */
const belowEach = (units: Drawn['units']): readonly (readonly number[])[] => {
  const found: number[][] = Array.from(units, () => [])
  units.forEach(({ parent }, unit) => {
    if (parent !== null) found[parent]?.push(unit)
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

const blockOf = (card: Size, units: readonly number[], sizeOf: (unit: number) => Size): Block => {
  if (units.length === 0) return { ...card, cardX: 0, below: [] }
  const rows = bestRows(units, sizeOf)
  const width = Math.max(card.width, rows.width)
  const [left, top] = [(width - rows.width) / 2, card.height + LEVEL_GAP]
  return {
    width,
    height: top + rows.height,
    cardX: (width - card.width) / 2,
    below: rows.placed.map(({ unit, x, y }) => ({ unit, x: left + x, y: top + y })),
  }
}

/** Corners from the top down: a block's place is known before those of the blocks in it. */
const cardBoxes = (
  tops: readonly Placed[],
  blocks: readonly (Block | undefined)[],
  cards: readonly Filled[],
): Box[] => {
  const boxes = Array<Box>(cards.length).fill(NOWHERE)
  const waiting = [...tops]
  for (let at = 0; at < waiting.length; at += 1) {
    const { unit, x, y } = waiting[at] ?? { unit: -1, x: 0, y: 0 }
    const [block, card] = [blocks[unit], cards[unit]]
    if (!block || !card) continue
    boxes[unit] = { x: x + block.cardX, y, width: card.width, height: card.height }
    for (const next of block.below) waiting.push({ unit: next.unit, x: x + next.x, y: y + next.y })
  }
  return boxes
}

const inMap = (card: Box, { x, y, ...size }: Box): Box => ({ ...size, x: card.x + x, y: card.y + y })

/** Everything that stands in the cards, on the map. */
const filledBoxes = (
  filled: readonly Filled[],
  cards: readonly Box[],
  count: number,
  hollows: readonly Hollow[],
) => {
  const nodes = Array<Box>(count).fill(NOWHERE)
  const empty = Array<Box>(hollows.length).fill(NOWHERE)
  filled.forEach(({ slots }, unit) => {
    for (const { node, hollow, box } of slots) {
      const place = inMap(cards[unit] ?? NOWHERE, box)
      if (node !== undefined) nodes[node] = place
      if (hollow !== undefined) empty[hollow] = place
    }
  })
  return { nodes, hollows: hollows.map((hollow, at) => ({ ...hollow, box: empty[at] ?? NOWHERE })) }
}

/**
 * Company at the top, units below the one they belong to, objectives inside their unit's card. The same answer gives
 * the same places; the time grows with the number of units and objectives, not faster.
 */
export const layoutOf = ({ units, nodes }: Drawn): MapLayout => {
  const hollows = hollowsOf({ units, nodes })
  const owners = nodes.map(({ unit }) => unit)
  const filled = slotsByUnit(units.length, owners, hollows).map(fill)
  const below = belowEach(units)
  const tops = units.flatMap(({ parent }, unit) => (parent === null ? [unit] : []))
  const blocks: (Block | undefined)[] = Array(units.length).fill(undefined)
  const sizeOf = (unit: number): Size => blocks[unit] ?? NOWHERE
  for (const unit of fromTheTop(tops, below).toReversed())
    blocks[unit] = blockOf(filled[unit] ?? NOTHING, below[unit] ?? [], sizeOf)
  const whole = bestRows(tops, sizeOf)
  const cards = cardBoxes(whole.placed, blocks, filled)
  const { width, height } = whole
  return { width, height, cards, ...filledBoxes(filled, cards, nodes.length, hollows) }
}
