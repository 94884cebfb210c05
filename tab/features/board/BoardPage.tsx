import type { BoardData } from '#tab/api/objective-cache.ts'
import { TopBar } from '#tab/okr/TopBar.tsx'

/** The board of one unit and cycle. */
export const BoardPage = ({ board }: { readonly board: BoardData }) => (
  <TopBar place="board" cycleId={board.cycle.id} unitId={board.unit.id}>
    {board.unit.name}
  </TopBar>
)
