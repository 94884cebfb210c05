import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { BoardData } from '#tab/api/objective-cache.ts'
import { Distribution } from '#tab/reviews/Distribution.tsx'
import type { ReviewPage } from '#tab/reviews/queries.ts'
import { t } from '#tab/text/text.ts'
import { StageFrame, useStageStyles } from './StageFrame.tsx'

const useStyles = makeStyles({
  // The same height for one line and two, so that the bars below stand side by side
  asked: { margin: 0, minHeight: '72px' },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: '24px 32px',
    alignItems: 'start',
  },
})

/** More side by side would have to be small. */
const MOST = 4

/** How confident the team is, after the reveal; those that are furthest apart first. Nobody's own vote. */
export const StageVote = ({ page, board }: { readonly page: ReviewPage; readonly board: BoardData }) => {
  const styles = { ...useStageStyles(), ...useStyles() }
  const revealed = page.votes
    .flatMap(({ objectiveId, spread }) => (spread ? [{ objectiveId, spread }] : []))
    .sort((a, b) => b.spread.high - b.spread.low - (a.spread.high - a.spread.low))
  const titleOf = (id: string) => board.objectives.find((objective) => objective.id === id)?.title ?? ''
  return (
    <StageFrame title={t('session.stage.vote')}>
      {revealed.length === 0 && <p className={styles.quiet}>{t('session.stage.hidden')}</p>}
      <div className={styles.grid}>
        {revealed.slice(0, MOST).map(({ objectiveId, spread }) => (
          <section key={objectiveId} aria-label={titleOf(objectiveId)}>
            <p className={mergeClasses(styles.words, styles.asked)}>{titleOf(objectiveId)}</p>
            <Distribution spread={spread} isStage />
          </section>
        ))}
      </div>
    </StageFrame>
  )
}
