import { MenuItem } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { shareLink } from '#tab/host/host.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'

interface Props {
  readonly board: BoardData
  readonly onHelp: () => void
}

/** Where else the board leads. */
const BoardItems = ({ board, onHelp }: Props) => {
  const [, go] = useLocation()
  const place = { cycleId: board.cycle.id, unitId: board.unit.id }
  const share = () => shareLink(paths.board(place), `${board.unit.name} · ${board.cycle.name}`)
  return (
    <>
      <MenuItem onClick={() => go(paths.round(place))}>{t('board.round')}</MenuItem>
      <MenuItem onClick={() => go(paths.calendar(place))}>{t('board.calendar')}</MenuItem>
      <MenuItem onClick={() => go(paths.map(place.cycleId, { unitId: place.unitId }))}>
        {t('board.map')}
      </MenuItem>
      <MenuItem onClick={() => go(paths.carryOver(place))}>{t('board.carryOver')}</MenuItem>
      <MenuItem onClick={() => go(paths.search(place.cycleId))}>{t('board.searchAll')}</MenuItem>
      <MenuItem onClick={share}>{t('common.shareLink')}</MenuItem>
      <MenuItem onClick={() => go(paths.settings())}>{t('nav.settings')}</MenuItem>
      <MenuItem secondaryContent="?" onClick={onHelp}>
        {t('keys.show')}
      </MenuItem>
    </>
  )
}

export default BoardItems
