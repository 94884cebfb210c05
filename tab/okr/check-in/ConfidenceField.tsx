import { Field, makeStyles, Slider, tokens } from '@fluentui/react-components'
import { t } from '#tab/text/text.ts'

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const MIDDLE = 5
const wordOf = (value: number) => t(`checkIn.words.c${STEPS[value] ?? MIDDLE}`)

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  slider: { flexGrow: 1, minWidth: '80px' },
  end: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly value: number
  readonly onValue: (value: number) => void
}

/** How sure the team is, in eleven steps with words at the ends and for the one chosen. */
export const ConfidenceField = ({ value, onValue }: Props) => {
  const styles = useStyles()
  return (
    <Field label={`${t('word.confidenceValue', { value })} · ${wordOf(value)}`}>
      <div className={styles.row}>
        <span className={styles.end}>{t('word.confidenceLow')}</span>
        <Slider
          className={styles.slider}
          min={0}
          max={10}
          step={1}
          value={value}
          aria-label={t('checkIn.confidence')}
          aria-valuetext={`${value}: ${wordOf(value)}`}
          onChange={(_, data) => onValue(data.value)}
        />
        <span className={styles.end}>{t('word.confidenceHigh')}</span>
      </div>
    </Field>
  )
}
