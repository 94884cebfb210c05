import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { calm } from './breakpoints.ts'

interface Props {
  /** 0..1; outside of it the bar is full or empty, the number beside it says the rest. */
  readonly value: number | null
  /** Where a good landing would be today, as a tick. */
  readonly expected?: number | null
  /** Where the line leads at the end, as a faint continuation. */
  readonly forecast?: number | null
  /** The same in words. */
  readonly text: string
  readonly className?: string | undefined
}

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '8px',
    minWidth: '48px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke2}`,
  },
  part: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    borderRadius: tokens.borderRadiusCircular,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    transitionTimingFunction: tokens.curveDecelerateMid,
    [calm]: { transitionDuration: '0s' },
  },
  fill: { backgroundColor: tokens.colorCompoundBrandBackground },
  // The outline keeps it visible in high contrast, where faint fills are black.
  forecast: {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  tick: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
})

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`

/** Progress with the pace that was expected by now and, faintly, where it is heading. */
export const ProgressBar = ({ value, expected = null, forecast = null, text, className }: Props) => {
  const styles = useStyles()
  return (
    <div
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value !== null && { 'aria-valuenow': Math.round(Math.min(1, Math.max(0, value)) * 100) })}
      aria-valuetext={text}
      aria-label={text}
      title={text}
      className={mergeClasses(styles.track, className)}
    >
      {forecast !== null && forecast > (value ?? 0) && (
        <div className={mergeClasses(styles.part, styles.forecast)} style={{ width: percent(forecast) }} />
      )}
      {value !== null && (
        <div className={mergeClasses(styles.part, styles.fill)} style={{ width: percent(value) }} />
      )}
      {expected !== null && <div className={styles.tick} style={{ left: percent(expected) }} />}
    </div>
  )
}
