import { Badge, Text } from '@fluentui/react-components'
import { useState } from 'react'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { TreeRow } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { Problem } from '#tab/ui/Problem.tsx'
import { EditUnit, patchUnit } from './EditUnit.tsx'
import { useFormStyles } from './form-styles.ts'
import { useAdminChange } from './use-admin-change.ts'

interface Props {
  readonly row: TreeRow<UnitView>
  readonly units: readonly UnitView[]
}

const STEP = 20

const Buttons = ({
  unit,
  onEdit,
  onSync,
  onArchive,
}: { unit: UnitView } & Record<'onEdit' | 'onSync' | 'onArchive', () => void>) => {
  const shared = { denials: unit.denials, size: 'small' } as const
  const isArchived = unit.archivedAt !== null
  return (
    <div className={useFormStyles().actions}>
      <AllowedButton
        {...shared}
        action="unit.edit"
        aria-label={t('settings.editOf', { name: unit.name })}
        onClick={onEdit}
      >
        {t('common.edit')}
      </AllowedButton>
      <AllowedButton
        {...shared}
        action="unit.sync"
        aria-label={t('settings.syncOf', { name: unit.name })}
        disabledFocusable={unit.teamId === null}
        title={unit.teamId === null ? t('settings.unboundSync') : undefined}
        onClick={() => unit.teamId !== null && onSync()}
      >
        {t('settings.sync')}
      </AllowedButton>
      <AllowedButton
        {...shared}
        action="unit.edit"
        appearance="subtle"
        aria-label={`${t(isArchived ? 'common.restore' : 'common.archive')}: ${unit.name}`}
        onClick={onArchive}
      >
        {t(isArchived ? 'common.restore' : 'common.archive')}
      </AllowedButton>
    </div>
  )
}

const Words = ({ row: { unit, depth } }: Pick<Props, 'row'>) => {
  const styles = useFormStyles()
  const isBound = unit.teamId !== null
  return (
    <div className={styles.words} style={{ paddingLeft: Math.min(depth, 4) * STEP }}>
      <Text weight="semibold">{unit.name}</Text>
      <span className={styles.actions}>
        <Badge appearance={isBound ? 'tint' : 'outline'} color={isBound ? 'brand' : 'informative'}>
          {t(isBound ? 'settings.bound' : 'settings.unbound')}
        </Badge>
        {unit.archivedAt !== null && <Badge appearance="outline">{t('settings.archived')}</Badge>}
        <Text size={200} className={styles.hint}>
          {isBound && unit.members.length === 0
            ? t('settings.peopleUnread')
            : t('settings.people', { count: unit.members.length })}
        </Text>
      </span>
    </div>
  )
}

/** One unit with what may be done to it; its form opens in place. */
export const UnitItem = ({ row, units }: Props) => {
  const styles = useFormStyles()
  const { unit } = row
  const [isEditing, edit] = useState(false)
  const sync = useAdminChange(
    () => call('POST /units/{unitId}/members/sync', { params: { unitId: unit.id } }),
    ({ added, removed }) => t('settings.synced', { added, removed }),
  )
  const archive = useAdminChange(
    () => patchUnit(unit, { archived: unit.archivedAt === null }, units),
    () => t('settings.unitSaved'),
  )
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <Words row={row} />
        <Buttons
          unit={unit}
          onEdit={() => edit(!isEditing)}
          onSync={() => sync.mutate(undefined)}
          onArchive={() => archive.mutate(undefined)}
        />
      </div>
      <Problem error={sync.error ?? archive.error} />
      {isEditing && <EditUnit unit={unit} units={units} onClose={() => edit(false)} />}
    </li>
  )
}
