import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { BalanceView } from '#shared/contracts/shapes/types.ts'
import { BalanceMeter } from '#tab/okr/BalanceMeter.tsx'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import { type Explained, givenFigures } from '#tab/okr/explain/explained.ts'
import type { ExplanationView } from '#tab/okr/explain/sentence.ts'
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

interface FigureProps {
  readonly label: string
  readonly text: string
  readonly explained?: Explained
}

const Figure = ({ label, text, explained }: FigureProps) => {
  const styles = useStyles()
  const number = (
    <Text size={500} weight="semibold">
      {text}
    </Text>
  )
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.number}>
        {explained ? <Explainable explained={explained}>{number}</Explainable> : number}
      </dd>
    </div>
  )
}

interface Props {
  readonly rows: readonly StandingRow[]
  readonly balance: BalanceView
  readonly explanations: readonly ExplanationView[]
}

/** The organisation in five figures; every one counts work, none counts people. */
export const OrganisationFigures = ({ rows, balance, explanations }: Props) => {
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
        explained={givenFigures(explanations, 'check_ins')}
      />
      <div className={styles.balance}>
        <dt className={styles.label}>{t('overview.balance')}</dt>
        <dd className={styles.meter}>
          <BalanceMeter balance={balance} explained={givenFigures(explanations, 'balance')} />
        </dd>
      </div>
    </dl>
  )
}
