import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { useBoard } from './board-context.ts'
import { useKeyResultActions } from './use-key-result-actions.ts'

interface Props {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
}

const Items = ({ objective, keyResult }: Props) => {
  const { setOpen } = useBoard()
  const actions = useKeyResultActions(objective, keyResult)
  const isArchived = keyResult.archivedAt !== null
  if (isArchived) return <MenuItem onClick={actions.restore}>{t('common.restore')}</MenuItem>
  return (
    <>
      <MenuItem secondaryContent="E" onClick={() => setOpen({ kind: 'rename', id: keyResult.id })}>
        {t('board.rename')}
      </MenuItem>
      <MenuItem secondaryContent="M" onClick={() => setOpen({ kind: 'metric', id: keyResult.id })}>
        {t('board.editMetric')}
      </MenuItem>
      <MenuItem disabled={!actions.canMove(-1)} secondaryContent="Alt ↑" onClick={() => actions.moveBy(-1)}>
        {t('board.moveUp')}
      </MenuItem>
      <MenuItem disabled={!actions.canMove(1)} secondaryContent="Alt ↓" onClick={() => actions.moveBy(1)}>
        {t('board.moveDown')}
      </MenuItem>
      <MenuItem onClick={actions.archive}>{t('common.archive')}</MenuItem>
    </>
  )
}

/** What is seldom done to a key result. */
export const KeyResultMenu = ({ objective, keyResult }: Props) => {
  const reason = reasonOf(objective.denials, 'objective.edit')
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={`${t('common.more')}: ${keyResult.title}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {reason ? (
            <MenuItem disabled>{reason}</MenuItem>
          ) : (
            <Items objective={objective} keyResult={keyResult} />
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
