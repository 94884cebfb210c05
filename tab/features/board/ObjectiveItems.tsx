import { MenuDivider, MenuItem } from '@fluentui/react-components'
import { useLocation } from 'wouter'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { shareLink } from '#tab/host/host.ts'
import { reasonOf } from '#tab/okr/AllowedButton.tsx'
import { ACTION_OF, type Step } from '#tab/okr/steps.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import { Hint } from '#tab/ui/Hint.tsx'
import { useBoard } from './board-context.ts'
import type { useObjectiveActions } from './use-objective-actions.ts'

interface Props {
  readonly objective: ObjectiveView
  readonly actions: ReturnType<typeof useObjectiveActions>
  /** Steps that have no button of their own. */
  readonly steps: readonly Step[]
}

interface ItemProps {
  readonly label: string
  readonly hint?: string
  readonly reason?: string | null
  readonly isDisabled?: boolean
  readonly onClick: () => void
}

/** A refused item stays and says why. */
const Item = ({ label, hint, reason = null, isDisabled = false, onClick }: ItemProps) => {
  const item = (
    <MenuItem disabled={reason !== null || isDisabled} secondaryContent={hint ?? null} onClick={onClick}>
      {label}
    </MenuItem>
  )
  return reason ? <Hint text={reason}>{item}</Hint> : item
}

const EditItems = ({ objective, actions }: Omit<Props, 'steps'>) => {
  const { setOpen } = useBoard()
  const reason = reasonOf(objective.denials, 'objective.edit')
  return (
    <>
      <Item
        label={t('board.rename')}
        hint="E"
        reason={reason}
        onClick={() => setOpen({ kind: 'rename', id: objective.id })}
      />
      <Item
        label={t('board.newKeyResultLong')}
        hint="⇧ N"
        reason={reason}
        onClick={() => setOpen({ kind: 'new-key-result', id: objective.id })}
      />
      <Item
        label={t('board.moveUp')}
        hint="Alt ↑"
        reason={reason}
        isDisabled={!actions.canMove(-1)}
        onClick={() => actions.moveBy(-1)}
      />
      <Item
        label={t('board.moveDown')}
        hint="Alt ↓"
        reason={reason}
        isDisabled={!actions.canMove(1)}
        onClick={() => actions.moveBy(1)}
      />
    </>
  )
}

/** What is less often done to an objective. */
const ObjectiveItems = ({ objective, actions, steps }: Props) => {
  const [, go] = useLocation()
  const path = paths.objective({ cycleId: objective.cycleId, objectiveId: objective.id })
  const reason = reasonOf(objective.denials, 'objective.archive')
  return (
    <>
      <Item label={t('board.details')} hint="O" onClick={() => go(path)} />
      <Item label={t('common.shareLink')} onClick={() => shareLink(path, objective.title)} />
      <MenuDivider />
      {steps.map((step) => (
        <Item
          key={step}
          label={t(`board.${step}`)}
          reason={reasonOf(objective.denials, ACTION_OF[step])}
          onClick={actions.run[step]}
        />
      ))}
      <EditItems objective={objective} actions={actions} />
      <MenuDivider />
      {objective.archivedAt === null ? (
        <Item label={t('common.archive')} reason={reason} onClick={actions.archive} />
      ) : (
        <Item label={t('common.restore')} reason={reason} onClick={actions.restore} />
      )}
    </>
  )
}

export default ObjectiveItems
