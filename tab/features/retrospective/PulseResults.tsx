import { Text } from '@fluentui/react-components'
import type { PulseView } from '#shared/contracts/shapes/types.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { formatNumber, formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'

const HIGHEST = 5
/** 1 is the least one can answer: the bar begins there. */
const shareOf = (mean: number) => (mean - 1) / (HIGHEST - 1)
const written = (mean: number) => formatNumber(mean, 1)

type Question = PulseView['questions'][number]

/** The same question in earlier retrospectives, oldest first, as people read time. */
const earlierOf = ({ earlier }: PulseView, question: Question) =>
  earlier
    .flatMap(({ on, results }) => {
      const mean = results.find(({ questionId }) => questionId === question)?.mean
      return mean === undefined
        ? []
        : [t('retro.pulse.before', { date: formatShortDate(on), mean: written(mean) })]
    })
    .reverse()

/** The pulse after the reveal: means and, beside them, how it was before. Nothing of single answers. */
export const PulseResults = ({ pulse }: { readonly pulse: PulseView }) => {
  const styles = useStepStyles()
  if (!pulse.results) return <Text>{t('retro.pulse.notShown')}</Text>
  return (
    <ul className={styles.list}>
      {pulse.results.map(({ questionId, mean }) => (
        <li key={questionId} className={styles.card}>
          <Text>{t(`retro.pulse.${questionId}`)}</Text>
          <div className={styles.spread}>
            <div style={{ flexGrow: 1 }}>
              <ProgressBar value={shareOf(mean)} text={t('retro.pulse.mean', { mean: written(mean) })} />
            </div>
            <Text weight="semibold">{written(mean)}</Text>
          </div>
          {earlierOf(pulse, questionId).length > 0 && (
            <Text size={200} className={styles.quiet}>
              {earlierOf(pulse, questionId).join(' · ')}
            </Text>
          )}
        </li>
      ))}
      <li>
        <Text className={styles.quiet}>{t('retro.pulse.count', { count: pulse.count })}</Text>
      </li>
    </ul>
  )
}
