import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { meQuery } from '#tab/api/queries.ts'
import { treeRows } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'

/** From here on one looks for units by name rather than in a list. */
const MANY = 12

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '276px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})

interface Props {
  /** It does not ask itself. */
  readonly ownUnitId: string
  readonly unitIds: readonly string[]
  readonly onUnits: (unitIds: readonly string[]) => void
}

const toggled = (unitIds: readonly string[], id: string) =>
  unitIds.includes(id) ? unitIds.filter((one) => one !== id) : [...unitIds, id]

/** Units to choose some of, each below its parent. */
export const UnitsField = ({ ownUnitId, unitIds, onUnits }: Props) => {
  const styles = useStyles()
  const { data } = useQuery(meQuery())
  const [text, setText] = useState('')
  const there = data?.units.filter(({ archivedAt }) => archivedAt === null) ?? []
  const rows = treeRows(there).filter(({ unit }) => unit.id !== ownUnitId)
  const sought = text.trim().toLocaleLowerCase()
  const shown = rows.filter(
    ({ unit }) => unit.name.toLocaleLowerCase().includes(sought) || unitIds.includes(unit.id),
  )
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{t('alignment.whom')}</legend>
      {rows.length > MANY && (
        <Input
          type="search"
          aria-label={t('alignment.unitFilter')}
          placeholder={t('alignment.unitFilter')}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      )}
      <div className={styles.list}>
        {shown.map(({ unit, depth }) => (
          <Checkbox
            key={unit.id}
            style={{ paddingInlineStart: `${Math.max(0, depth - 1) * 20}px` }}
            checked={unitIds.includes(unit.id)}
            label={unit.name}
            onChange={() => onUnits(toggled(unitIds, unit.id))}
          />
        ))}
      </div>
    </fieldset>
  )
}
