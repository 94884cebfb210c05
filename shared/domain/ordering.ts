import { generateKeyBetween } from 'fractional-indexing'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { refuseField } from './doing.ts'

export interface Ordered {
  readonly id: string
  readonly order: string
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order people gave them; two inserted at the same place at once sort by id, the same for everybody. */
export const byOrder = <T extends Ordered>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))

const orderAtEnd = (siblings: readonly Ordered[]): string =>
  generateKeyBetween(byOrder(siblings).at(-1)?.order ?? null, null)

/**
 * A fractional index (plain text order) after the sibling `afterId`, at the front for null, at the end when absent.
 * Only the moved item changes, so that two people can sort at once.
 */
export function placeAfter(
  siblings: readonly Ordered[],
  afterId: string | null | undefined,
): Result<string, Refusal> {
  if (afterId === undefined) return ok(orderAtEnd(siblings))
  const sorted = byOrder(siblings)
  const before = sorted.find(({ id }) => id === afterId)
  if (afterId !== null && !before) return refuseField('/afterId', 'unknown_reference')
  const low = before?.order ?? null
  const next = low === null ? sorted[0] : sorted.find(({ order }) => order > low)
  return ok(generateKeyBetween(low, next?.order ?? null))
}
