import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReviewPage } from '#tab/reviews/queries.ts'
import { columnName } from '#tab/reviews/wall/column-words.ts'
import { nameOf, type RankedPile, rankedPiles } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { atMost } from './at-most.ts'
import { StageFrame, useStageStyles } from './StageFrame.tsx'

const useStyles = makeStyles({
  wall: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(250px, 100%), 1fr))',
    gridAutoRows: 'auto',
    gap: '16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    gap: '8px',
    minWidth: 0,
    padding: '14px 20px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // As high as its lines, so that what is cut off stays out of sight
  text: { flexGrow: 0, hyphens: 'auto' },
  about: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '16px' },
})

interface CardProps {
  readonly page: ReviewPage
  readonly pile: RankedPile
}

/** What is under the words: the column they were written in, how many cards lie here, and how heavy they are. */
const About = ({ page, pile }: CardProps) => {
  const styles = { ...useStageStyles(), ...useStyles() }
  const column = page.session.retro?.columns.find(({ id }) => id === pile.columnId)
  const count = pile.cards.length > 1 ? ` · ${t('session.stage.cards', { count: pile.cards.length })}` : ''
  return (
    <span className={styles.about}>
      <span className={styles.quiet}>{`${column ? columnName(column) : ''}${count}`}</span>
      {page.dots?.isRevealed && (
        <span className={styles.figure}>
          <span aria-hidden>{pile.dots}</span>
          <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
            {t('session.stage.dots', { count: pile.dots })}
          </span>
        </span>
      )}
    </span>
  )
}

/** What has been revealed of a retrospective, heaviest first; never who wrote it. */
export const StageWall = ({ page }: { readonly page: ReviewPage }) => {
  const styles = { ...useStageStyles(), ...useStyles() }
  const { shown, more } = atMost(rankedPiles(page))
  return (
    <StageFrame title={t('session.stage.wall')}>
      {shown.length === 0 && <p className={styles.quiet}>{t('session.stage.hidden')}</p>}
      <ul className={styles.wall}>
        {shown.map((pile) => (
          <li key={pile.id} className={styles.card}>
            <span className={mergeClasses(styles.words, styles.text)}>{nameOf(pile)}</span>
            <About page={page} pile={pile} />
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{t('session.stage.more', { count: more })}</li>}
      </ul>
    </StageFrame>
  )
}
