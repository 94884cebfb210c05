import type { FieldChange } from './history.ts'

/** Equal as JSON: key order does not matter, undefined is absent. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => isEqual(value, right.get(key)))
}

const orNull = (value: unknown): unknown => (value === undefined ? null : value)

/** The listed fields whose value differs, as history keeps them. */
export const diff = <T extends object>(
  before: Partial<T>,
  after: Partial<T>,
  fields: readonly (keyof T & string)[],
): FieldChange[] =>
  fields
    .filter((field) => !isEqual(orNull(before[field]), orNull(after[field])))
    .map((field) => ({ field, from: orNull(before[field]), to: orNull(after[field]) }))
