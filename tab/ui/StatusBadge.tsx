import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Circle12Regular, ClockAlarm16Filled, Diamond16Filled, Triangle12Filled } from '@fluentui/react-icons'

export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'late'

interface Props {
  readonly tone: Tone
  readonly word: string
  /** Only the shape is seen; the word is still read out. */
  readonly isCompact?: boolean
}

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  icon: { display: 'inline-flex', justifyContent: 'center', width: '16px', flexShrink: 0 },
  down: { transform: 'rotate(180deg)' },
  neutral: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  late: { color: tokens.colorNeutralForeground2 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
})

const SHAPES = {
  neutral: Circle12Regular,
  good: Triangle12Filled,
  warning: Diamond16Filled,
  bad: Triangle12Filled,
  late: ClockAlarm16Filled,
} as const

/** Never colour alone: each status has a shape and a word of its own. */
export const StatusBadge = ({ tone, word, isCompact = false }: Props) => {
  const styles = useStyles()
  const Shape = SHAPES[tone]
  return (
    <span className={mergeClasses(styles.root, styles[tone])} title={isCompact ? word : undefined}>
      <span className={mergeClasses(styles.icon, tone === 'bad' && styles.down)} aria-hidden>
        <Shape />
      </span>
      <span className={isCompact ? styles.hidden : undefined}>{word}</span>
    </span>
  )
}
