import type { Box, Size } from './boxes.ts'
import type { Hollow } from './hollows.ts'
import { CARD_HEAD, CARD_PADDING, COLUMN_HEIGHT, HOLLOW, NODE, NODE_GAP } from './sizes.ts'

/** What stands in a card, one below the other: an objective, or something that is missing. */
export interface Slot {
  readonly node?: number
  readonly hollow?: number
  readonly size: Size
}
export interface PlacedSlot extends Slot {
  /** Inside the card. */
  readonly box: Box
}
export interface Filled extends Size {
  readonly slots: readonly PlacedSlot[]
}

/** Objectives of each unit, what one lacks behind it, and what the unit lacks at its end. */
export const slotsByUnit = (
  count: number,
  owners: readonly number[],
  hollows: readonly Hollow[],
): readonly (readonly Slot[])[] => {
  const slots: Slot[][] = Array.from({ length: count }, () => [])
  const lacking = Map.groupBy(hollows.keys(), (at) => hollows[at]?.node ?? null)
  const asSlot = (hollow: number): Slot => ({ hollow, size: HOLLOW })
  owners.forEach((unit, node) => {
    slots[unit]?.push({ node, size: NODE }, ...(lacking.get(node) ?? []).map(asSlot))
  })
  for (const at of lacking.get(null) ?? []) slots[hollows[at]?.unit ?? -1]?.push(asSlot(at))
  return slots
}

/** Puts the slots into columns below the card's head. */
export const fill = (slots: readonly Slot[]): Filled => {
  const placed: PlacedSlot[] = []
  let [column, y, lowest] = [0, 0, 0]
  for (const slot of slots) {
    if (y > 0 && y + slot.size.height > COLUMN_HEIGHT) [column, y] = [column + 1, 0]
    const x = CARD_PADDING + column * (NODE.width + NODE_GAP)
    placed.push({ ...slot, box: { ...slot.size, x, y: CARD_HEAD + y } })
    y += slot.size.height + NODE_GAP
    lowest = Math.max(lowest, y)
  }
  return {
    slots: placed,
    width: 2 * CARD_PADDING + (column + 1) * (NODE.width + NODE_GAP) - NODE_GAP,
    height: CARD_HEAD + Math.max(0, lowest - NODE_GAP) + CARD_PADDING,
  }
}
