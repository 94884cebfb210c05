import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { Metric } from '#shared/domain/metric.ts'
import { t } from '#tab/text/text.ts'
import { keyResultJudgementQuery } from '../coach/coach-query.ts'
import { isMeasured, metricText } from '../metric-text.ts'
import { type MetricForm, readForm } from './metric-form.ts'
import { saysTheSame } from './says-the-same.ts'

interface Props {
  readonly title: string
  readonly form: MetricForm
  readonly onTake: (metric: Metric) => void
}

const useStyles = makeStyles({
  take: { marginLeft: 'auto', minWidth: 0, textAlign: 'right', fontWeight: tokens.fontWeightRegular },
})

/** Offers the metric that the key result's own sentence names, where the form says something else. */
export const FromTitle = ({ title, form, onTake }: Props) => {
  const styles = useStyles()
  const metric = useQuery(keyResultJudgementQuery({ title })).data?.metric
  const { metric: typed } = readForm(form)
  if (!metric || !isMeasured(metric) || (typed && saysTheSame(typed, metric))) return null
  const read = `${t(`metric.kinds.${metric.kind}`)} · ${metricText(metric)}`
  return (
    <Button appearance="transparent" className={styles.take} onClick={() => onTake(metric)}>
      {t('coach.takeMetric', { metric: read })}
    </Button>
  )
}
