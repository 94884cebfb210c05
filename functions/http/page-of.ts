import { fromCursor, toCursor } from './cursor.ts'

interface Paging {
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of what is in memory anyway; `keyOf` names an item inside the list. */
export function pageOf<T>(
  all: readonly T[],
  { cursor, limit }: Paging,
  keyOf: (item: T) => string,
): { readonly items: readonly T[]; readonly nextCursor: string | null } {
  const { after } = fromCursor(cursor)
  const start = after === undefined ? 0 : all.findIndex((item) => keyOf(item) === after) + 1
  const items = all.slice(start, start + limit)
  const last = items.at(-1)
  const isMore = start + limit < all.length && last !== undefined
  return { items, nextCursor: toCursor(isMore ? keyOf(last) : null) }
}
