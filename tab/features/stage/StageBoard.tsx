import type { BoardData } from '#tab/api/objective-cache.ts'
import { formatScore } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { atMost } from './at-most.ts'
import { StageFrame, useStageStyles } from './StageFrame.tsx'

/** Where the unit's objectives stand: title, health as a word, progress as a number. */
export const StageBoard = ({ board }: { readonly board: BoardData }) => {
  const styles = useStageStyles()
  const living = board.objectives.filter(({ state, archivedAt }) => !archivedAt && state !== 'cancelled')
  const { shown, more } = atMost(living)
  return (
    <StageFrame title={`${board.unit.name} · ${t('review.stage.board')}`}>
      <ul className={styles.list}>
        {shown.map(({ id, title, progress, health }) => (
          <li key={id} className={styles.row}>
            <span className={styles.words}>{title}</span>
            {health && <span className={styles.quiet}>{t(`word.health.${health}`)}</span>}
            <span className={styles.figure}>
              {progress === null ? t('common.none') : formatScore(progress)}
            </span>
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{t('review.stage.more', { count: more })}</li>}
      </ul>
    </StageFrame>
  )
}
