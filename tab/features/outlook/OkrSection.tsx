import { useState } from 'react'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { Stand } from '#tab/okr/Stand.tsx'
import { type Placed, weakestFirst } from '#tab/reviews/weakest-first.ts'
import { formatAge } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { Section } from './Section.tsx'
import { usePaneStyles } from './use-pane-styles.ts'

/** As many as one takes in at a glance before a meeting. */
const SHOWN = 4

const OkrRow = ({ objective, keyResult }: Placed) => {
  const styles = usePaneStyles()
  const { confidence, lastCheckIn, progress, expectedPace, forecast } = keyResult
  const about = [
    confidence === null ? null : t('outlook.confidence', { value: confidence }),
    lastCheckIn && formatAge(lastCheckIn.ageDays),
  ]
  return (
    <li className={styles.item}>
      <div className={styles.strong}>{keyResult.title}</div>
      <div className={styles.quiet}>{objective.title}</div>
      <div className={styles.line}>
        <Stand keyResult={keyResult} />
        <HealthBadge health={keyResult.health} />
      </div>
      <ProgressBar
        value={progress}
        expected={expectedPace}
        forecast={forecast?.progress ?? null}
        text={progressText(keyResult)}
        className={styles.bar}
      />
      <div className={styles.quiet}>{about.filter(Boolean).join(' · ')}</div>
    </li>
  )
}

/** How the unit's key results stand: what a team should talk about first stands first. */
export const OkrSection = ({ objectives }: { readonly objectives: readonly ObjectiveView[] }) => {
  const styles = usePaneStyles()
  const [isWhole, setWhole] = useState(false)
  const all = weakestFirst(objectives)
  const shown = isWhole ? all : all.slice(0, SHOWN)
  if (all.length === 0) return <Section title={t('outlook.okrs')}>{t('outlook.noOkrs')}</Section>
  return (
    <Section title={t('outlook.okrs')} text={t('outlook.okrsText')}>
      <ul className={styles.list}>
        {shown.map((placed) => (
          <OkrRow key={placed.keyResult.id} {...placed} />
        ))}
      </ul>
      {shown.length < all.length && (
        <div>
          <button type="button" className={styles.link} onClick={() => setWhole(true)}>
            {t('outlook.showAll', { count: all.length })}
          </button>
        </div>
      )}
    </Section>
  )
}
