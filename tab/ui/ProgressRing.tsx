import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { calm } from './breakpoints.ts'

const SIZE = 18
const STROKE = 3
const RADIUS = (SIZE - STROKE) / 2
const AROUND = 2 * Math.PI * RADIUS

const useStyles = makeStyles({
  ring: { display: 'block', transform: 'rotate(-90deg)', flexShrink: 0 },
  circle: { fill: 'none', strokeWidth: STROKE },
  track: { stroke: tokens.colorNeutralStroke1 },
  value: {
    stroke: tokens.colorCompoundBrandStroke,
    transitionProperty: 'stroke-dashoffset',
    transitionDuration: tokens.durationNormal,
    transitionTimingFunction: tokens.curveDecelerateMid,
    [calm]: { transitionDuration: '0s' },
  },
})

const shareOf = (value: number) => Math.min(1, Math.max(0, value))

/** Progress at a glance, 0..1; the number stands beside it, so assistive technology is spared it. */
export const ProgressRing = ({ value }: { readonly value: number | null }) => {
  const styles = useStyles()
  const circle = { cx: SIZE / 2, cy: SIZE / 2, r: RADIUS }
  return (
    <svg className={styles.ring} width={SIZE} height={SIZE} aria-hidden>
      <circle {...circle} className={mergeClasses(styles.circle, styles.track)} />
      {value !== null && value > 0 && (
        <circle
          {...circle}
          className={mergeClasses(styles.circle, styles.value)}
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - shareOf(value))}
        />
      )}
    </svg>
  )
}
