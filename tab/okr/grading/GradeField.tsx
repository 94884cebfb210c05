import { Field, Link, makeStyles, Slider, Text, Textarea, tokens } from '@fluentui/react-components'
import { gradeColour } from '#shared/domain/grade.ts'
import type { Ambition } from '#shared/domain/objective.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { StatusBadge, type Tone } from '#tab/ui/StatusBadge.tsx'
import { gradeText, readGrade, type TypedGrade } from './grades.ts'

const REASON_MAX = 1000
const TONES: Readonly<Record<'green' | 'amber' | 'red', Tone>> = {
  green: 'good',
  amber: 'warning',
  red: 'bad',
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  number: { width: '148px' },
  slider: { flexGrow: 1, minWidth: '160px' },
  // a hundred steps, each with its mark, would be a dotted line
  rail: { '::before': { backgroundImage: 'none' } },
})

interface Props {
  readonly title: string
  readonly ambition: Ambition
  readonly suggested: number | null
  readonly typed: TypedGrade
  readonly isTried: boolean
  readonly onTyped: (typed: TypedGrade) => void
}

const Value = ({ title, suggested, typed, onTyped }: Props) => {
  const styles = useStyles()
  const { value } = readGrade(typed, suggested)
  const text = typed.text ?? (suggested === null ? '' : gradeText(suggested))
  const isWrong = text !== '' && value === null
  return (
    <>
      <NumberField
        label={t('grading.number')}
        className={styles.number}
        text={text}
        error={isWrong ? t('grading.range') : null}
        onText={(next) => onTyped({ ...typed, text: next })}
      />
      <Slider
        className={styles.slider}
        rail={{ className: styles.rail }}
        min={0}
        max={1}
        step={0.01}
        value={value ?? 0}
        aria-label={t('grading.value', { title })}
        onChange={(_, data) => onTyped({ ...typed, text: gradeText(data.value) })}
      />
    </>
  )
}

/** One grade: the suggestion, what is chosen instead, and the sentence why where both differ. */
export const GradeField = (props: Props) => {
  const styles = useStyles()
  const { title, ambition, suggested, typed, isTried, onTyped } = props
  const { value, needsReason, reason, isReady } = readGrade(typed, suggested)
  const colour = value === null ? null : gradeColour(value, ambition)
  return (
    <section className={styles.card} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <div className={styles.row}>
        <Text>
          {suggested === null
            ? t('grading.noSuggestion')
            : t('grading.suggested', { value: formatScore(suggested) })}
        </Text>
        {colour && <StatusBadge tone={TONES[colour]} word={t(`grading.colour.${colour}`)} />}
        {suggested !== null && needsReason && (
          <Link as="button" onClick={() => onTyped({ ...typed, text: null })}>
            {t('grading.takeSuggestion')}
          </Link>
        )}
      </div>
      <div className={styles.row}>
        <Value {...props} />
      </div>
      {needsReason && (
        <Field
          label={t(suggested === null ? 'grading.reasonFree' : 'grading.reason')}
          required
          validationMessage={
            isTried && !isReady && (reason?.length ?? 0) < 3 ? t('grading.reasonShort') : null
          }
        >
          <Textarea
            value={typed.reason}
            maxLength={REASON_MAX}
            onChange={(_, data) => onTyped({ ...typed, reason: data.value })}
          />
        </Field>
      )}
    </section>
  )
}
