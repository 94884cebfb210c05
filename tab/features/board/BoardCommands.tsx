import { type BoardCommandsGiven, useBoardCommands } from './use-board-commands.ts'

/** Keyboard and dragging: there with the board, because a key that is pressed at once must not be lost. */
export function BoardCommands(given: BoardCommandsGiven) {
  useBoardCommands(given)
  return null
}
