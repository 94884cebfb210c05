import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback } from 'react'
import { useLocation } from 'wouter'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { paths } from '#tab/paths.ts'
import type { Open } from './board-context.ts'
import { moveByOne, moveTo } from './move.ts'
import { placeNow } from './moves.ts'
import type { RowPlace } from './row-place.ts'
import { useBoardDrag } from './use-board-drag.ts'
import { type BoardKey, useBoardKeys } from './use-board-keys.ts'

export interface BoardCommandsGiven {
  readonly board: BoardData
  readonly place: RefObject<HTMLElement | null>
  readonly search: RefObject<HTMLElement | null>
  readonly setOpen: (open: Open) => void
  readonly setHelping: (isHelping: boolean) => void
}

export interface Found {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView | null
}

const findRow = (board: BoardData, row: RowPlace | null): Found | null => {
  if (!row) return null
  for (const objective of board.objectives) {
    const keyResult = objective.keyResults.find(({ id }) => id === row.id) ?? null
    if (objective.id === row.id || keyResult) return { objective, keyResult }
  }
  return null
}

/** What a key opens in a row; null where the reader may not, or where it means nothing. */
const openFor = (key: BoardKey, { objective, keyResult }: Found): Open => {
  const canEdit = !objective.denials['objective.edit']
  if (key === 'new-key-result') return canEdit ? { kind: key, id: objective.id } : null
  if (key === 'rename') return canEdit ? { kind: key, id: (keyResult ?? objective).id } : null
  if (!keyResult) return null
  if (key === 'metric') return canEdit ? { kind: key, id: keyResult.id } : null
  const canCheckIn =
    key === 'check-in' && objective.state === 'active' && !objective.denials['keyResult.checkIn']
  return canCheckIn ? { kind: key, id: keyResult.id } : null
}

const moveBy = (client: QueryClient, found: Found, key: 'up' | 'down') => {
  if (!found.objective.denials['objective.edit']) moveByOne(client, found, key === 'up' ? -1 : 1)
}

/** Joins keyboard and mouse with what the board can do. */
export const useBoardCommands = ({ board, place, search, setOpen, setHelping }: BoardCommandsGiven) => {
  const [, go] = useLocation()
  const client = useQueryClient()
  const run = useCallback(
    (key: BoardKey, row: RowPlace | null) => {
      const found = findRow(board, row)
      if (key === 'search') return search.current?.querySelector('input')?.focus()
      if (key === 'help') return setHelping(true)
      if (key === 'new-objective')
        return board.denials['objective.create'] ? undefined : setOpen({ kind: key })
      if (!found) return
      if (key === 'open')
        return go(paths.objective({ cycleId: board.cycle.id, objectiveId: found.objective.id }))
      if (key === 'up' || key === 'down') return moveBy(client, found, key)
      const open = openFor(key, found)
      if (open) setOpen(open)
    },
    [board, search, setOpen, setHelping, go, client],
  )
  const drop = useCallback(
    (dragged: RowPlace, over: RowPlace, isBelow: boolean) => {
      const found = findRow(board, dragged)
      if (!found || found.objective.denials['objective.edit']) return
      const siblings = (found.keyResult ? found.objective.keyResults : board.objectives).map(({ id }) =>
        String(id),
      )
      moveTo(
        client,
        found,
        isBelow
          ? over.id
          : placeNow(
              siblings.filter((id) => id !== dragged.id),
              over.id,
            ),
      )
    },
    [board, client],
  )
  useBoardKeys(place, run)
  useBoardDrag(place, drop)
}
