import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { BalanceView } from '#shared/contracts/shapes/types.ts'
import { BalanceMeter } from '#tab/okr/BalanceMeter.tsx'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { countsOf, type StandingRow } from './standing.ts'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))',
    gap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  figure: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  balance: {
    gridColumn: 'span 2',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  meter: { margin: 0 },
})

const Figure = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const styles = useStyles()
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.number}>
        <Text size={500} weight="semibold">
          {text}
        </Text>
      </dd>
    </div>
  )
}

interface Props {
  readonly rows: readonly StandingRow[]
  readonly balance: BalanceView
}

/** The organisation in five figures; every one counts work, none counts people. */
export const OrganisationFigures = ({ rows, balance }: Props) => {
  const styles = useStyles()
  const { units, objectives, keyResults, done, expected } = countsOf(rows)
  return (
    <dl className={styles.root} aria-label={t('overview.figures')}>
      <Figure label={t('overview.units')} text={formatNumber(units)} />
      <Figure label={t('overview.objectives')} text={formatNumber(objectives)} />
      <Figure label={t('overview.keyResults')} text={formatNumber(keyResults)} />
      <Figure
        label={t('overview.checkIns')}
        text={t('overview.checkInsOf', { done: formatNumber(done), expected: formatNumber(expected) })}
      />
      <div className={styles.balance}>
        <dt className={styles.label}>{t('overview.balance')}</dt>
        <dd className={styles.meter}>
          <BalanceMeter balance={balance} />
        </dd>
      </div>
    </dl>
  )
}
