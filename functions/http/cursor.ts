import { invalid } from './api-problem.ts'

/** Cursors are opaque to clients: the sort text of the last record they have seen. */
export const toCursor = (after: string | null): string | null =>
  after === null ? null : Buffer.from(after).toString('base64url')

const SORT = /^[\x20-\x7e]{1,300}$/

export function fromCursor(cursor: string | undefined): { after?: string } {
  if (cursor === undefined) return {}
  const after = Buffer.from(cursor, 'base64url').toString()
  if (!SORT.test(after) || toCursor(after) !== cursor)
    throw invalid({ path: 'query/cursor', rule: 'invalid_format' })
  return { after }
}
