import { makeStyles, Slider, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const MIDDLE = 5

/** The word for a step of the scale. */
export const confidenceWord = (value: number): string => t(`checkIn.words.c${STEPS[value] ?? MIDDLE}`)

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  slider: { flexGrow: 1, minWidth: '80px' },
  end: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly label: string
  readonly value: number
  readonly onValue: (value: number) => void
}

/** Eleven steps with words at the ends; each step is read out with its own. */
export const ConfidenceSlider = ({ label, value, onValue }: Props) => {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <span className={styles.end}>{t('word.confidenceLow')}</span>
      <Slider
        className={styles.slider}
        min={0}
        max={10}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={`${value}: ${confidenceWord(value)}`}
        onChange={(_, data) => onValue(data.value)}
      />
      <span className={styles.end}>{t('word.confidenceHigh')}</span>
    </div>
  )
}
