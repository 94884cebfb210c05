import { makeStyles, tokens } from '@fluentui/react-components'
import type { BalanceView } from '#shared/contracts/shapes/types.ts'
import { Explainable } from '#tab/okr/explain/Explainable.tsx'
import type { Explained } from '#tab/okr/explain/explained.ts'
import { formatShare } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  track: {
    position: 'relative',
    display: 'flex',
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  topDown: { backgroundColor: tokens.colorCompoundBrandBackground },
  bottomUp: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground5 },
  aim: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
  text: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})

const inWords = ({ topDownShare, aim }: BalanceView, isBrief: boolean) =>
  topDownShare === null
    ? t('overview.balanceNone')
    : t(isBrief ? 'overview.balanceBrief' : 'overview.balanceText', {
        topDown: formatShare(topDownShare),
        bottomUp: formatShare(1 - topDownShare),
        aim: formatShare(aim),
      })

interface Props {
  readonly balance: BalanceView
  /** One of many: the aim has been said already. */
  readonly isBrief?: boolean
  readonly explained: Explained
}

/** Top-down against bottom-up around the aim (Simmoleit, Agile Vertriebsziele: 40 to 60); the sentence is the text of the picture. */
export const BalanceMeter = ({ balance, isBrief = false, explained }: Props) => {
  const styles = useStyles()
  return (
    <div className={styles.root}>
      <div className={styles.track} aria-hidden>
        <div className={styles.topDown} style={{ width: `${(balance.topDownShare ?? 0) * 100}%` }} />
        <div className={styles.bottomUp} />
        <div className={styles.aim} style={{ left: `${balance.aim * 100}%` }} />
      </div>
      <Explainable className={styles.text} explained={explained}>
        {inWords(balance, isBrief)}
      </Explainable>
    </div>
  )
}
