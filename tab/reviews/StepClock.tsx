import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'
import { clockFace, type TimeBox } from './clock.ts'
import { useServerNow } from './server-clock.ts'

const useStyles = makeStyles({
  root: {
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  soon: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
})

/** The time left of a step: calm until two minutes are left. */
export const StepClock = ({ box }: { readonly box: TimeBox }) => {
  const styles = useStyles()
  const { text, tone, minutesLeft } = clockFace(box, useServerNow())
  const words = tone === 'over' ? t('review.clock.over') : t('review.clock.left', { count: minutesLeft })
  return (
    <span
      role="timer"
      aria-label={words}
      title={words}
      className={mergeClasses(styles.root, tone !== 'calm' && styles[tone])}
    >
      {text}
    </span>
  )
}
