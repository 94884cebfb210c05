import type { Refusal } from '#shared/kernel/field-rules.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { refuse, refuseField } from '../doing.ts'
import type { Card } from './part.ts'
import type { DotTotal, Review } from './review.ts'

export const dotsOn = (on: readonly DotTotal[], targetId: string): number =>
  on.find((one) => one.targetId === targetId)?.dots ?? 0

export const spentOf = (on: readonly DotTotal[]): number => on.reduce((sum, { dots }) => sum + dots, 0)

/** Own dots with `dots` on the target instead of what lay there. */
const withDots = (on: readonly DotTotal[], { targetId, dots }: DotTotal): readonly DotTotal[] => [
  ...on.filter((one) => one.targetId !== targetId),
  ...(dots > 0 ? [{ targetId, dots }] : []),
]

/** Everybody's dots together, in the order of the targets: that of the people would tell who put the first. */
export function counted(all: readonly (readonly DotTotal[])[]): readonly DotTotal[] {
  const totals = new Map<string, number>()
  for (const { targetId, dots } of all.flat()) totals.set(targetId, (totals.get(targetId) ?? 0) + dots)
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([targetId, dots]) => ({ targetId, dots }))
}

/** A card's dots count for its group, wherever they were put; most dots first. */
export function totalsOf(totals: readonly DotTotal[], cards: readonly Card[]): readonly DotTotal[] {
  const groupOf = new Map(cards.map(({ id, groupId }) => [id, groupId ?? id]))
  const moved = totals.map(({ targetId, dots }) => ({ targetId: groupOf.get(targetId) ?? targetId, dots }))
  return [...counted([moved])].sort((a, b) => b.dots - a.dots || (a.targetId < b.targetId ? -1 : 1))
}

/** One person's dots with `wanted` among them, within the budget; nothing changes once they are counted. */
export function putDots(
  { retro, dots }: Review,
  before: readonly DotTotal[],
  wanted: DotTotal,
): Result<readonly DotTotal[], Refusal> {
  if (dots !== null) return refuse('already_revealed')
  const after = withDots(before, wanted)
  const left = (retro?.dotBudget ?? 0) - spentOf(after) + wanted.dots
  return wanted.dots > left
    ? refuseField('/dots', 'dots_over_budget', { left: Math.max(0, left) })
    : ok(after)
}
