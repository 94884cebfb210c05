import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { Metric } from '#shared/domain/metric.ts'
import { explanationQuery, unitExplanationQuery } from '#tab/api/queries.ts'
import { t } from '#tab/text/text.ts'
import { arithmeticOf } from './arithmetic.ts'
import type { Explained, Source } from './explained.ts'
import { type ExplanationView, leftOutOf, sentenceOf } from './sentence.ts'

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  aside: { color: tokens.colorNeutralForeground3 },
})

interface Sums {
  readonly error: Error | null
  readonly explanations: readonly ExplanationView[] | undefined
}

const NOWHERE = { cycleId: '', objectiveId: '', unitId: '' }

/** Asked for when it is looked at, unless it is there already. */
const useSums = (source: Source): Sums => {
  const place = source.of === 'given' ? NOWHERE : { ...NOWHERE, ...source.place }
  const objective = useQuery({ ...explanationQuery(place), enabled: source.of === 'objective' })
  const unit = useQuery({ ...unitExplanationQuery(place), enabled: source.of === 'unit' })
  if (source.of === 'given') return { error: null, explanations: source.explanations }
  const { data, error } = source.of === 'objective' ? objective : unit
  return { error, explanations: data?.explanations }
}

interface OneProps {
  readonly found: ExplanationView | undefined
  readonly metric: Metric | null
  /** Names the figure where several stand below each other. */
  readonly isNamed: boolean
}

const One = ({ found, metric, isNamed }: OneProps) => {
  const styles = useStyles()
  const sentence = found && sentenceOf(found, metric)
  if (!found || !sentence) return isNamed ? null : <Text>{t('explain.unknown')}</Text>
  const numbers = arithmeticOf(found)
  return (
    <div className={styles.one}>
      {isNamed && (
        <Text size={200} weight="semibold" className={styles.aside}>
          {t(`explain.figure.${found.figure}`)}
        </Text>
      )}
      <Text>{sentence}</Text>
      {numbers && (
        <Text weight="semibold" className={styles.numbers}>
          {numbers}
        </Text>
      )}
      {leftOutOf(found).map((line) => (
        <Text key={line} size={200} className={styles.aside}>
          {line}
        </Text>
      ))}
    </div>
  )
}

/** The arithmetic that the API answers, in a sentence and a line of numbers for each figure. */
export const Arithmetic = ({ source, subject, figures, metric = null }: Explained) => {
  const { error, explanations } = useSums(source)
  if (error) return <Text role="alert">{error.message}</Text>
  if (!explanations) return <Spinner size="tiny" label={t('explain.loading')} />
  return figures.map((figure) => (
    <One
      key={figure}
      found={explanations.find((one) => one.subject === subject && one.figure === figure)}
      metric={metric}
      isNamed={figures.length > 1}
    />
  ))
}
