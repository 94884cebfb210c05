import { doingOf, historyOf } from '#functions/api/doing.ts'
import type { Context } from '#functions/http/context.ts'
import { diff } from '#shared/domain/diff.ts'
import { entry } from '#shared/domain/doing.ts'
import type { HistoryEntry, HistoryVerb } from '#shared/domain/history.ts'
import type { ReviewAction } from '#shared/domain/review/memory.ts'
import type { Item } from '#shared/domain/review/part.ts'
import type { ReviewId } from '#shared/kernel/ids.ts'

const ITEM_FIELDS = ['kind', 'text', 'ownerId', 'isDone'] as const
const ACTION_FIELDS = ['text', 'ownerId', 'dueOn', 'state'] as const

interface Noted<T> {
  readonly reviewId: ReviewId
  readonly partId: string
  readonly verb: HistoryVerb
  readonly before: Partial<T>
  readonly after: Partial<T>
}

const historyFor =
  <T extends object>(fields: readonly (keyof T & string)[]) =>
  (context: Context, { reviewId, partId, verb, before, after }: Noted<T>): HistoryEntry => {
    const changes = diff<T>(before, after, fields)
    return historyOf(context, entry(doingOf(context), { subjectId: reviewId, partId, verb, changes }))
  }

/** Who noted or changed what, from what to what; `before` is empty for what is new, `after` for what goes. */
export const itemHistory = historyFor<Item>(ITEM_FIELDS)
export const actionHistory = historyFor<ReviewAction>(ACTION_FIELDS)
