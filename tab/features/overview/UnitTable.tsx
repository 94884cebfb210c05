import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { unfolded } from '#tab/okr/unit-tree.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { EmptyState } from '#tab/ui/EmptyState.tsx'
import { isFiltered, type StandingRow, type UnitFilter } from './standing.ts'
import { UnitTableRow } from './UnitTableRow.tsx'

/** Rows drawn at once: a page of a long organisation, all of a usual one. */
const PAGE = 100

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  number: { textAlign: 'right' },
  wideOnly: { [narrow]: { display: 'none' } },
  more: { alignSelf: 'center' },
})

const Head = () => {
  const styles = useStyles()
  const plain = mergeClasses(styles.head, styles.wideOnly)
  const figure = mergeClasses(plain, styles.number)
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.head} style={{ width: '38%' }}>
          {t('overview.unit')}
        </th>
        <th scope="col" className={styles.head}>
          {t('word.progress')}
        </th>
        <th scope="col" className={plain}>
          {t('overview.health')}
        </th>
        <th scope="col" className={figure}>
          {t('overview.checkIns')}
        </th>
        <th scope="col" className={figure}>
          {t('overview.objectives')}
        </th>
        <th scope="col" className={figure}>
          {t('overview.balance')}
        </th>
      </tr>
    </thead>
  )
}

const useFolding = () => {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setFolded((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return { folded, toggle }
}

interface Props {
  readonly rows: readonly StandingRow[]
  readonly cycleId: string
  readonly filter: UnitFilter
  readonly onReset: () => void
}

/** The tree of units with the figures of each; a filter shows its finds without the tree around them. */
export const UnitTable = ({ rows, cycleId, filter, onReset }: Props) => {
  const styles = useStyles()
  const { folded, toggle } = useFolding()
  const [limit, setLimit] = useState(PAGE)
  const isFlat = isFiltered(filter)
  const open = useMemo(() => (isFlat ? rows : unfolded(rows, folded)), [rows, folded, isFlat])
  const action = { label: t('overview.resetFilter'), onClick: onReset }
  if (rows.length === 0)
    return <EmptyState title={t('filter.none')} text={t('overview.noneFound')} action={action} />
  return (
    <>
      <table className={styles.table} aria-label={t('overview.table')}>
        <Head />
        <tbody>
          {open.slice(0, limit).map((row) => (
            <UnitTableRow
              key={row.unit.id}
              row={row}
              cycleId={cycleId}
              isFlat={isFlat}
              isFolded={folded.has(row.unit.id)}
              onToggle={() => toggle(row.unit.id)}
            />
          ))}
        </tbody>
      </table>
      {open.length > limit && (
        <Button className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          {t('overview.more', { shown: limit, all: open.length })}
        </Button>
      )}
    </>
  )
}
