import type { StepProps } from '#tab/reviews/step-props.ts'
import { weakestFirst } from '#tab/reviews/weakest-first.ts'
import { t } from '#tab/text/text.ts'

interface Choice {
  /** Last part of the stage's address. */
  readonly show: string
  readonly label: string
}

/** A menu longer than this is searched, not read. */
const CHARTS = 6

/** What can be shown to everybody: the board, what the session has revealed, or one key result. */
export const stageChoices = ({ page, board }: Pick<StepProps, 'page' | 'board'>): readonly Choice[] => {
  const { session, cards, votes } = page
  const charts = weakestFirst(board.objectives).slice(0, CHARTS)
  return [
    ...(cards.some(({ isHidden }) => !isHidden) ? [{ show: 'wall', label: t('review.lead.stageWall') }] : []),
    ...(votes.some(({ isRevealed }) => isRevealed)
      ? [{ show: 'vote', label: t('review.lead.stageVote') }]
      : []),
    { show: 'board', label: t('review.lead.stageBoard') },
    ...(session.ritual === 'retrospective'
      ? []
      : charts.map(({ keyResult }) => ({
          show: keyResult.id,
          label: t('review.lead.stageChart', { title: keyResult.title }),
        }))),
  ]
}
