import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import type { VoteTopicView } from '#shared/contracts/shapes/types.ts'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { countsOf, isSplit } from './distribution.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  bars: {
    display: 'grid',
    gridTemplateColumns: 'repeat(11, minmax(0, 1fr))',
    alignItems: 'end',
    gap: '2px',
    height: '72px',
  },
  stageBars: { height: 'clamp(72px, 14vh, 160px)', gap: '8px' },
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minHeight: '2px',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  // The border keeps a bar visible where high contrast takes backgrounds away
  voted: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderBottom: 'none',
  },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(11, minmax(0, 1fr))',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  ends: { display: 'flex', justifyContent: 'space-between', color: tokens.colorNeutralForeground3 },
  big: { fontSize: '28px', lineHeight: '36px' },
})

/** A single vote is no tower: a bar is full from so many on. */
const FULL = 3

type Spread = NonNullable<VoteTopicView['spread']>

interface Props {
  readonly spread: Spread
  /** On the stage everything is large enough for the back of a room. */
  readonly isStage?: boolean
}

/** The same in a sentence: "3 Stimmen von 4 bis 8, im Mittel 6,3." */
const inWords = ({ values, low, high, mean }: Spread) =>
  t(values.length > 1 && low === high ? 'review.vote.same' : 'review.vote.spread', {
    count: values.length,
    low,
    high,
    mean: formatNumber(mean, 1),
  })

/** In one line of large type; what to ask about it stands in the panels. */
const inShort = ({ low, high, mean }: Spread) =>
  t(low === high ? 'review.vote.shortSame' : 'review.vote.short', { low, high, mean: formatNumber(mean, 1) })

/** How the votes lie: every step with its votes, never whose they are. */
export const Distribution = ({ spread, isStage = false }: Props) => {
  const styles = useStyles()
  const counts = countsOf(spread.values)
  const most = Math.max(FULL, ...counts)
  const words = inWords(spread)
  const size = isStage ? styles.big : undefined
  return (
    <div className={styles.root}>
      <div role="img" aria-label={words}>
        <div className={mergeClasses(styles.bars, isStage && styles.stageBars)}>
          {counts.map((count, step) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the step itself
              key={step}
              className={mergeClasses(styles.bar, count > 0 && styles.voted, size)}
              style={{ height: `${(count / most) * 100}%` }}
            >
              {count > 0 && count}
            </div>
          ))}
        </div>
        <div className={mergeClasses(styles.steps, size)}>
          {counts.map((_, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is the step itself
            <span key={step}>{step}</span>
          ))}
        </div>
      </div>
      <Text className={size}>{isStage ? inShort(spread) : words}</Text>
      {!isStage && isSplit(spread) && <Text weight="semibold">{t('review.vote.split')}</Text>}
    </div>
  )
}
