import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { HealthBadge } from '#tab/okr/HealthBadge.tsx'
import { progressText } from '#tab/okr/progress-text.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { ProgressBar } from '#tab/ui/ProgressBar.tsx'
import { atMost } from './at-most.ts'
import { StageFrame, useStageStyles } from './StageFrame.tsx'

const useStyles = makeStyles({
  main: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  bar: { height: '14px' },
  // The same shape and word as on the board, as large as a room needs them
  health: {
    '& span': { fontSize: '24px', lineHeight: '32px' },
    '& span[aria-hidden]': { width: '28px' },
    '& svg': { width: '24px', height: '24px' },
  },
})

const Row = ({ objective }: { readonly objective: ObjectiveView }) => {
  const styles = { ...useStageStyles(), ...useStyles() }
  const { title, progress, expectedPace, health } = objective
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <span className={styles.words}>{title}</span>
        <ProgressBar
          className={styles.bar}
          value={progress}
          expected={expectedPace}
          text={progressText(objective)}
        />
      </div>
      <span className={mergeClasses(styles.word, styles.health)}>
        <HealthBadge health={health} />
      </span>
      <span className={styles.figure}>{progress === null ? t('common.none') : formatScore(progress)}</span>
    </li>
  )
}

/** Where the unit's objectives stand: title, health as a word, progress as a bar beside its pace and as a number. */
export const StageBoard = ({ board }: { readonly board: BoardData }) => {
  const styles = useStageStyles()
  const living = board.objectives.filter(({ state, archivedAt }) => !archivedAt && state !== 'cancelled')
  const { shown, more } = atMost(living)
  return (
    <StageFrame title={`${board.unit.name} · ${t('session.stage.board')}`}>
      <ul className={styles.list}>
        {shown.map((objective) => (
          <Row key={objective.id} objective={objective} />
        ))}
        {more > 0 && <li className={styles.quiet}>{t('session.stage.more', { count: more })}</li>}
      </ul>
    </StageFrame>
  )
}
