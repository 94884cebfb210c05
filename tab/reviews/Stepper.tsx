import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'

const useStyles = makeStyles({
  root: { display: 'flex', gap: '4px', margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  step: { flex: '1 1 0', minWidth: 0 },
  bar: {
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
  },
  // High contrast writes all greys white: what is still to come is thinner there and everywhere
  ahead: { height: '2px', marginBlock: '1px' },
  done: { backgroundColor: tokens.colorNeutralForeground3 },
  here: { backgroundColor: tokens.colorCompoundBrandStroke },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXS,
  },
  next: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})

interface Props {
  /** The agenda's steps by name, in order. */
  readonly steps: readonly string[]
  /** The one everybody is at. */
  readonly current: number
}

/** Where in the agenda everybody is: a bar for each step, and in words which one it is and what follows. */
export const Stepper = ({ steps, current }: Props) => {
  const styles = useStyles()
  const next = steps[current + 1]
  const here = t('review.stepOf', { step: current + 1, of: steps.length })
  return (
    <div>
      {/* The facilitator goes on for everybody: whoever does not see it hears it */}
      <span className={styles.hidden} role="status">{`${steps[current]}, ${here}`}</span>
      <ol className={styles.root} aria-label={t('review.agenda')}>
        {steps.map((name, index) => (
          <li
            key={name}
            className={styles.step}
            title={name}
            aria-current={index === current ? 'step' : undefined}
          >
            <div
              className={mergeClasses(
                styles.bar,
                index < current && styles.done,
                index === current && styles.here,
                index > current && styles.ahead,
              )}
            />
            <span className={styles.hidden}>{name}</span>
          </li>
        ))}
      </ol>
      <div className={styles.words} aria-hidden>
        <span>{here}</span>
        {next && <span className={styles.next}>{t('review.next', { name: next })}</span>}
      </div>
    </div>
  )
}
