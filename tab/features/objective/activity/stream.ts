import type { CommentView, HistoryEntryView } from '#shared/contracts/shapes/types.ts'
import { type ActivityKind, kindOf } from './history-keys.ts'

export type Filter = 'all' | ActivityKind

export type Item =
  | { readonly kind: 'comment'; readonly at: string; readonly id: string; readonly comment: CommentView }
  | { readonly kind: 'entry'; readonly at: string; readonly id: string; readonly entry: HistoryEntryView }

interface Source<T> {
  readonly items: readonly T[]
  /** Older ones exist that have not been fetched. */
  readonly hasMore: boolean
}

const oldest = ({ items, hasMore }: Source<{ readonly at: string }>): string =>
  hasMore ? (items.at(-1)?.at ?? '') : ''

/** What the history says about a comment that is shown itself would be said twice. */
const isShownAnyway = ({ verb }: HistoryEntryView) => verb === 'commented' || verb === 'comment_edited'

/**
 * Comments and history in one stream, newest first. Only as far back as both are known, so that nothing older is
 * missing between two entries.
 */
export const streamOf = (
  comments: Source<CommentView>,
  history: Source<HistoryEntryView>,
  filter: Filter,
): readonly Item[] => {
  const horizon = [oldest(comments), oldest(history)].sort().at(-1) ?? ''
  const said: readonly Item[] = comments.items.map((comment) => ({
    kind: 'comment',
    at: comment.at,
    id: comment.id,
    comment,
  }))
  const done: readonly Item[] = history.items
    .filter((entry) => !isShownAnyway(entry))
    .map((entry) => ({ kind: 'entry', at: entry.at, id: entry.id, entry }))
  const isWanted = (item: Item) =>
    filter === 'all' || filter === (item.kind === 'comment' ? 'comments' : kindOf(item.entry.verb))
  return [...said, ...done]
    .filter((item) => item.at >= horizon && isWanted(item))
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1)) // of one moment: as the API tells it
}
