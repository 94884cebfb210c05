import { Button, Text } from '@fluentui/react-components'
import { Suspense } from 'react'
import type { CycleView } from '#shared/contracts/shapes/types.ts'
import type { DueCheckIn } from '#tab/okr/due.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { Stand } from '#tab/okr/Stand.tsx'
import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { lazyPart } from '#tab/ui/lazy-part.ts'
import { useRowStyles } from './row-styles.ts'

const CheckInForm = lazyPart(() => import('#tab/okr/check-in/CheckInForm.tsx'))

interface Props {
  readonly due: DueCheckIn
  readonly cycle: CycleView
  readonly unitName: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

const whenDue = (dueOn: string | null, today: string) => {
  if (dueOn === null) return t('board.due')
  return dueOn >= today ? t('my.dueToday') : t('my.dueSince', { date: formatShortDate(dueOn) })
}

/** One due key result; the check-in opens in place. */
export const DueRow = ({ due, cycle, unitName, isOpen, onOpen }: Props) => {
  const styles = useRowStyles()
  const { objective, keyResult, dueOn } = due
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Text weight="semibold">{keyResult.title}</Text>
          <Text size={200} className={styles.small}>
            {`${unitName} · ${objective.title}`}
          </Text>
          <Text size={200} className={styles.small}>
            {whenDue(dueOn, cycle.today)}
          </Text>
        </div>
        <div className={styles.figures}>
          <Stand keyResult={keyResult} />
          <HealthBadge health={keyResult.health} />
          <Button
            aria-expanded={isOpen}
            aria-label={`${t('board.checkIn')}: ${keyResult.title}`}
            onClick={() => onOpen(!isOpen)}
          >
            {t('board.checkIn')}
          </Button>
        </div>
      </div>
      {isOpen && (
        <div className={styles.form}>
          <Suspense fallback={null}>
            <CheckInForm
              objective={objective}
              keyResult={keyResult}
              cycle={cycle}
              onSaved={() => onOpen(false)}
              onLeave={() => onOpen(false)}
            />
          </Suspense>
        </div>
      )}
    </li>
  )
}
