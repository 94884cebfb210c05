import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components'
import type { CycleView, KeyResultView } from '#shared/contracts/shapes/types.ts'
import { StackedCheckIn } from '#tab/okr/check-in/StackedCheckIn.tsx'
import type { DueCheckIn } from '#tab/okr/due.ts'
import { metricText, valueText } from '#tab/okr/metric-text.ts'
import { formatDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import type { useRound } from './use-round.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  words: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
  title: { [narrow]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 } },
  small: { color: tokens.colorNeutralForeground2 },
})

const lastText = ({ metric, value, lastCheckIn }: KeyResultView) =>
  lastCheckIn && value !== null
    ? t('round.last', { value: valueText(metric, value), date: formatDate(lastCheckIn.on) })
    : t('round.neverYet')

interface Props {
  readonly round: ReturnType<typeof useRound>
  readonly due: DueCheckIn
  /** Whose it is, where the round goes through several units. */
  readonly unitName: string | null
  readonly cycle: CycleView
  readonly onLeave: () => void
}

/** One key result with all it takes to answer: Enter saves and goes on. */
export const RoundStep = ({ round, due: { objective, keyResult }, unitName, cycle, onLeave }: Props) => {
  const styles = useStyles()
  const { at, queue, finish, back } = round
  const place = t('round.place', { at: at + 1, all: queue.length })
  return (
    <section className={styles.root} aria-label={place}>
      <div className={styles.place}>
        <Text size={200} className={styles.small} role="status">
          {place}
        </Text>
        <ProgressBar value={at / queue.length} text={place} />
      </div>
      <div className={styles.words}>
        <Text size={200} className={styles.small}>
          {unitName ? `${unitName} · ${objective.title}` : objective.title}
        </Text>
        <Title2 as="h2" className={styles.title}>
          {keyResult.title}
        </Title2>
        <Text className={styles.small}>{`${metricText(keyResult.metric)} · ${lastText(keyResult)}`}</Text>
      </div>
      <StackedCheckIn
        objective={objective}
        keyResult={keyResult}
        cycle={cycle}
        saveLabel={t(at + 1 === queue.length ? 'round.saveLast' : 'round.saveNext')}
        onSaved={finish}
        onLeave={onLeave}
      >
        <Button size="large" onClick={() => finish(null)}>
          {t('round.skip')}
        </Button>
        {at > 0 && (
          <Button size="large" appearance="subtle" onClick={back}>
            {t('round.previous')}
          </Button>
        )}
      </StackedCheckIn>
    </section>
  )
}
