import { createHash } from 'node:crypto'

/**
 * Two kinds of tag. A view made of one entity carries `"<revision>.<view>"`: If-None-Match compares all of it,
 * If-Match only the revision, so the tag of any answer can be sent back with a change. A view made of many carries
 * `W/"<view>"`, which no change accepts (RFC 9110, 8.8.1: weak tags never match in If-Match).
 */
export const entityTag = (revision: string, view?: string): string =>
  view === undefined ? `"${revision}"` : `"${revision}.${view}"`

export const viewTag = (view: string): string => `W/"${view}"`

/** Names a view by everything it was made of. */
export const viewHash = (parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)

const tags = (header: string): readonly string[] => header.split(',').map((tag) => tag.trim())
const opaque = (tag: string): string => tag.replace(/^W\//, '')

/** RFC 9110, 13.1.2: weak comparison. */
export const noneMatches = (header: string | null, tag: string): boolean =>
  header !== null && tags(header).some((candidate) => candidate === '*' || opaque(candidate) === opaque(tag))

/** Whether one of the strong tags names this revision. `*` names no revision: it would overwrite unseen changes. */
export const ifMatchNames = (header: string, revision: string): boolean =>
  tags(header).some((tag) => /^"[^"]*"$/.test(tag) && tag.slice(1, -1).split('.')[0] === revision)
