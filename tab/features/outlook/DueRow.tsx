import { Suspense, useRef } from 'react'
import type { CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { DueCheckIn } from '#tab/okr/due.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { Stand } from '#tab/okr/Stand.tsx'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { withBoardTexts } from '#tab/text/with-page-texts.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { usePaneStyles } from './use-pane-styles.ts'

const PaneCheckIn = lazyPart(withBoardTexts(() => import('./PaneCheckIn.tsx')))

interface Props {
  readonly due: DueCheckIn
  readonly cycle: CycleView
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onChecked: (objective: ObjectiveView) => void
}

const whenDue = (dueOn: string | null, today: string) => {
  if (dueOn === null) return t('outlook.dueNow')
  return dueOn >= today ? t('outlook.dueToday') : t('outlook.dueSince', { date: formatShortDate(dueOn) })
}

/** A key result of the reader's own that waits for a check-in, which opens in its place. */
export const DueRow = ({ due, cycle, isOpen, onOpen, onChecked }: Props) => {
  const styles = usePaneStyles()
  const { objective, keyResult, dueOn } = due
  const button = useRef<HTMLButtonElement>(null)
  const leave = () => {
    onOpen(false)
    button.current?.focus()
  }
  return (
    <li className={styles.item}>
      <div className={styles.strong}>{keyResult.title}</div>
      <div className={styles.quiet}>{objective.title}</div>
      <div className={styles.line}>
        <Stand keyResult={keyResult} />
        <HealthBadge health={keyResult.health} />
      </div>
      <div className={styles.line}>
        <span className={styles.quiet}>{whenDue(dueOn, cycle.today)}</span>
        <button
          type="button"
          ref={button}
          className={styles.secondary}
          aria-expanded={isOpen}
          aria-label={`${t('outlook.checkIn')}: ${keyResult.title}`}
          onClick={() => onOpen(!isOpen)}
        >
          {t('outlook.checkIn')}
        </button>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <PaneCheckIn
            objective={objective}
            keyResult={keyResult}
            cycle={cycle}
            onAnswered={(answer) => answer && onChecked(answer)}
            onLeave={leave}
          />
        </Suspense>
      )}
    </li>
  )
}
