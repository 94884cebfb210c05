import { createContext, useContext } from 'react'
import type { PersonView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'

/** What is open for typing; one thing at a time, so that the keyboard always knows where it is. */
export type Open =
  | { readonly kind: 'check-in' | 'rename' | 'metric'; readonly id: string }
  | { readonly kind: 'new-key-result'; readonly id: string }
  | { readonly kind: 'new-objective' }
  | null

export type Contributions = Pick<BoardData['contributions'][number], 'up' | 'down'>

export interface BoardValue {
  readonly board: Pick<BoardData, 'cycle' | 'unit' | 'limits' | 'people' | 'denials'>
  /** How many contributions lead from an objective to others and to it. */
  readonly contributionsOf: (objectiveId: string) => Contributions
  readonly personOf: (id: string | null) => PersonView | null
  readonly personId: string
  readonly setOpen: (open: Open) => void
}

const Board = createContext<BoardValue | null>(null)
export const BoardProvider = Board.Provider

export const useBoard = (): BoardValue => {
  const board = useContext(Board)
  if (!board) throw new Error('useBoard needs a BoardProvider')
  return board
}
