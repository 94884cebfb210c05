import { type BoardCommandsGiven, useBoardCommands } from './use-board-commands.ts'

/** Keyboard and dragging; they follow the first drawing of a board, which needs neither. */
export default function BoardCommands(given: BoardCommandsGiven) {
  useBoardCommands(given)
  return null
}
