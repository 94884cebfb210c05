import { makeStyles, tokens } from '@fluentui/react-components'
import type { Metric } from '#shared/domain/metric.ts'
import { t } from '#tab/text/text.ts'
import { isMeasured, metricText } from '../metric-text.ts'

const useStyles = makeStyles({
  kind: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

/** How the coach has understood a key result's sentence, before it is saved. */
export const Understood = ({ metric }: { readonly metric: Metric | null }) => {
  const styles = useStyles()
  if (metric === null) return <span>{t('coach.noMetric')}</span>
  if (!isMeasured(metric)) return <span>{t('board.warning.milestone')}</span>
  return (
    <span>
      {t('coach.understood')} <span className={styles.kind}>{t(`metric.kinds.${metric.kind}`)}</span> ·{' '}
      {metricText(metric)}
    </span>
  )
}
