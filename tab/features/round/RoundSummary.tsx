import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { UnitView } from '#shared/contracts/shapes/types.ts'
import { valueText } from '#tab/okr/metric-text.ts'
import { paths } from '#tab/paths.ts'
import { t } from '#tab/text/text.ts'
import type { useRound } from './use-round.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.title2, margin: 0, outlineStyle: 'none' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly round: ReturnType<typeof useRound>
  readonly cycleId: string
  /** Another unit in which something of the reader's is due. */
  readonly nextUnit: UnitView | null
}

const Actions = ({ round, cycleId, nextUnit }: Props) => {
  const [, go] = useLocation()
  const hasSkipped = round.skipped.length > 0
  return (
    <div className={useStyles().actions}>
      {nextUnit && (
        <Button
          size="large"
          appearance="primary"
          onClick={() => go(paths.round({ cycleId, unitId: nextUnit.id }))}
        >
          {t('round.nextUnit', { name: nextUnit.name })}
        </Button>
      )}
      {hasSkipped && (
        <Button size="large" onClick={round.again}>
          {t('round.again')}
        </Button>
      )}
      <Button size="large" appearance={nextUnit ? 'secondary' : 'primary'} onClick={() => go(paths.my())}>
        {t('round.toMy')}
      </Button>
    </div>
  )
}

/** What was saved and what was left for later. */
export const RoundSummary = (props: Props) => {
  const styles = useStyles()
  const { queue, outcomes, skipped } = props.round
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(skipped.length === 0 ? 'round.doneTitle' : 'round.partTitle')}
      </h2>
      <Text role="status">{t('round.doneText', { count: queue.length - skipped.length })}</Text>
      <ul className={styles.list} aria-label={t('round.summary')}>
        {queue.map(({ keyResult: { id, title, metric } }) => {
          const isOpen = skipped.some(({ keyResult }) => keyResult.id === id)
          const value = isOpen ? null : (outcomes.get(id) ?? null)
          return (
            <li key={id} className={styles.item}>
              <span>{title}</span>
              <span className={styles.value}>
                {value === null ? t('round.skipped') : valueText(metric, value)}
              </span>
            </li>
          )
        })}
      </ul>
      <Actions {...props} />
    </section>
  )
}
