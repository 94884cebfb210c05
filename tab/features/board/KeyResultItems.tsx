import { MenuItem } from '@fluentui/react-components'
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
const KeyResultItems = ({ objective, keyResult }: Props) => {
  const reason = reasonOf(objective.denials, 'objective.edit')
  return reason ? (
    <MenuItem disabled>{reason}</MenuItem>
  ) : (
    <Items objective={objective} keyResult={keyResult} />
  )
}

export default KeyResultItems
