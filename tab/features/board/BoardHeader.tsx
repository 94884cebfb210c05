import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { meQuery } from '#tab/api/queries.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import { TopBar } from '#tab/okr/TopBar.tsx'
import { paths } from '#tab/paths.ts'
import { locale, t } from '#tab/text/text.ts'
import { narrow, roomy } from '#tab/ui/breakpoints.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { MoreMenu } from '#tab/ui/MoreMenu.tsx'
import { CycleClock } from './CycleClock.tsx'

const BoardItems = lazyPart(() => import('./BoardItems.tsx'))

interface Props {
  readonly board: BoardData
  readonly onCreate: () => void
  readonly onHelp: () => void
}

interface SwitchProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onValue: (id: string) => void
  readonly className?: string | undefined
}

const useStyles = makeStyles({
  // The selects are as wide as what they say, and give way when there is no room.
  unit: {
    flexShrink: 0,
    maxWidth: 'min(280px, 100%)',
    '& select': { fieldSizing: 'content', fontWeight: tokens.fontWeightSemibold, textOverflow: 'ellipsis' },
    // The words begin where the page does, not where the control does
    marginLeft: `calc(${tokens.spacingHorizontalMNudge} * -1)`,
  },
  cycle: {
    minWidth: '56px',
    maxWidth: '100%',
    // One line of words with the unit: the space between them is the control's own
    marginLeft: `calc(${tokens.spacingHorizontalS} * -1)`,
    '& select': { fieldSizing: 'content', textOverflow: 'ellipsis' },
    [narrow]: { marginLeft: `calc(${tokens.spacingHorizontalMNudge} * -1)` },
  },
  // On a phone it stands in the summary
  clock: { display: 'none', [roomy]: { display: 'inline-flex', flexShrink: 0 } },
  create: { [narrow]: { minWidth: '32px', padding: 0 } },
  word: { [narrow]: { display: 'none' } },
  heading: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

/** The list opens as the device is used to it; what stands there is the page's title. */
const Switch = ({ label, value, options, onValue, className }: SwitchProps) => (
  <Select
    className={className}
    appearance="filled-lighter"
    aria-label={label}
    value={value}
    onChange={(_, data) => onValue(data.value)}
  >
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
)

const withOwn = <T extends { readonly id: string; readonly name: string }>(
  own: T,
  others: readonly T[],
): readonly T[] => (others.some(({ id }) => id === own.id) ? others : [own, ...others])

const byName = (units: readonly UnitView[]) =>
  [...units].sort((a, b) => a.name.localeCompare(b.name, locale()))

/** Which unit, which cycle; both lists arrive after the board, which needs neither. */
const Switchers = ({ board }: Pick<Props, 'board'>) => {
  const styles = useStyles()
  const [, go] = useLocation()
  const { data: me } = useQuery(meQuery())
  const { unit, cycle } = board
  const active = (me?.units ?? []).filter(({ archivedAt }) => archivedAt === null)
  const units = byName(withOwn(unit, active))
  return (
    <>
      <Switch
        label={t('board.switchUnit')}
        className={styles.unit}
        value={unit.id}
        options={units}
        onValue={(unitId) => go(paths.board({ cycleId: cycle.id, unitId }))}
      />
      <Switch
        label={t('board.switchCycle')}
        className={styles.cycle}
        value={cycle.id}
        options={withOwn(cycle, me?.cycles ?? [])}
        onValue={(cycleId) => go(paths.board({ cycleId, unitId: unit.id }))}
      />
      <CycleClock cycle={cycle} className={styles.clock} />
    </>
  )
}

/** Head of the board; it stays as it is while somebody searches. */
export const BoardHeader = memo(({ board, onCreate, onHelp }: Props) => {
  const styles = useStyles()
  const create = (
    <AllowedButton
      appearance="primary"
      className={styles.create}
      icon={<Add20Regular />}
      action="objective.create"
      denials={board.denials}
      aria-label={t('board.newObjectiveLong')}
      onClick={onCreate}
    >
      <span className={styles.word}>{t('board.newObjective')}</span>
    </AllowedButton>
  )
  return (
    <TopBar
      place="board"
      cycleId={board.cycle.id}
      unitId={board.unit.id}
      actions={
        <>
          {create}
          <MoreMenu label={t('common.more')}>
            <BoardItems board={board} onHelp={onHelp} />
          </MoreMenu>
        </>
      }
    >
      <h1 className={styles.heading}>{`${board.unit.name} · ${board.cycle.name}`}</h1>
      <Switchers board={board} />
    </TopBar>
  )
})
