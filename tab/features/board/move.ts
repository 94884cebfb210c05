import type { QueryClient } from '@tanstack/react-query'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { type BoardData, findObjective, refreshAround, updateObjective } from '#tab/api/objective-cache.ts'
import { editKeyResult, editObjective } from '#tab/api/objective-edit.ts'
import { fieldInWords } from '#tab/okr/describe-field.ts'
import { t } from '#tab/text/text.ts'
import { notify, notifyProblem } from '#tab/ui/notices.ts'
import { placeAfterMove, placeNow, reordered } from './moves.ts'

/** An objective, or one of its key results. */
export interface Movable {
  readonly objective: ObjectiveView
  readonly keyResult: { readonly id: string; readonly title: string } | null
}

const unarchived = <T extends { readonly archivedAt: string | null; readonly id: string }>(
  items: readonly T[],
) => items.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => String(id))

const boardKey = ({ cycleId, unitId }: ObjectiveView) => ['board', cycleId, unitId, false]

const boardOf = (client: QueryClient, objective: ObjectiveView) =>
  client.getQueryData<BoardData>(boardKey(objective))

/** The movable items beside this one, in the board's order. */
const siblingsOf = (client: QueryClient, { objective, keyResult }: Movable): readonly string[] =>
  keyResult
    ? unarchived((findObjective(client, objective.id) ?? objective).keyResults)
    : unarchived(boardOf(client, objective)?.objectives ?? [])

const showMoved = (client: QueryClient, { objective, keyResult }: Movable, afterId: string | null) => {
  if (keyResult) {
    return updateObjective(client, objective.id, (before) => ({
      ...before,
      keyResults: [...reordered(before.keyResults, keyResult.id, afterId)],
    }))
  }
  client.setQueryData<BoardData>(
    boardKey(objective),
    (data) => data && { ...data, objectives: [...reordered(data.objectives, objective.id, afterId)] },
  )
}

const sendMove = (client: QueryClient, { objective, keyResult }: Movable, afterId: string | null) => {
  const base = findObjective(client, objective.id) ?? objective
  const inWords = fieldInWords([])
  return keyResult
    ? editKeyResult({ base, keyResultId: keyResult.id }, { afterId }, inWords)
    : editObjective(base, { afterId }, inWords)
}

const move = async (client: QueryClient, item: Movable, afterId: string | null) => {
  showMoved(client, item, afterId)
  try {
    const answer = await sendMove(client, item, afterId)
    updateObjective(client, answer.id, () => answer)
  } catch (error) {
    notifyProblem(error)
  }
  await refreshAround(client, item.objective.id)
}

/** Takes an item to its new place at once, and offers the way back. */
export const moveTo = (client: QueryClient, item: Movable, afterId: string | null) => {
  const before = placeNow(siblingsOf(client, item), (item.keyResult ?? item.objective).id)
  const { title } = item.keyResult ?? item.objective
  notify(t('board.movedToast', { title }), {
    action: { label: t('common.undo'), run: () => void move(client, item, before) },
  })
  void move(client, item, afterId)
}

/** After which sibling an item would stand one place further; undefined at the end of the list. */
export const nextPlace = (client: QueryClient, item: Movable, step: -1 | 1) =>
  placeAfterMove(siblingsOf(client, item), (item.keyResult ?? item.objective).id, step)

export const moveByOne = (client: QueryClient, item: Movable, step: -1 | 1) => {
  const afterId = nextPlace(client, item, step)
  if (afterId !== undefined) moveTo(client, item, afterId)
}
