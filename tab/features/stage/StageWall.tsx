import type { ReviewPage } from '#tab/reviews/queries.ts'
import { nameOf, rankedPiles } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { atMost } from './at-most.ts'
import { StageFrame, useStageStyles } from './StageFrame.tsx'

/** What has been revealed of a retrospective, heaviest first; never who wrote it. */
export const StageWall = ({ page }: { readonly page: ReviewPage }) => {
  const styles = useStageStyles()
  const { shown, more } = atMost(rankedPiles(page))
  return (
    <StageFrame title={t('review.stage.wall')}>
      {shown.length === 0 && <p className={styles.quiet}>{t('review.stage.hidden')}</p>}
      <ul className={styles.list}>
        {shown.map((pile) => (
          <li key={pile.id} className={styles.row}>
            <span className={styles.words}>{nameOf(pile)}</span>
            {page.dots?.isRevealed && (
              <span className={styles.figure}>
                <span aria-hidden>{pile.dots}</span>
                <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
                  {t('review.stage.dots', { count: pile.dots })}
                </span>
              </span>
            )}
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{t('review.stage.more', { count: more })}</li>}
      </ul>
    </StageFrame>
  )
}
