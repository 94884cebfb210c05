import type { StepProps } from '#tab/reviews/step-props.ts'
import { weakestFirst } from '#tab/reviews/weakest-first.ts'
import { t } from '#tab/text/text.ts'

interface Choice {
  /** Last part of the stage's address. */
  readonly show: string
  readonly label: string
}

/** The key result that everybody looks at, or the one that needs it most; any other is shown from its own card. */
const chartOf = ({ page, board }: Pick<StepProps, 'page' | 'board'>) => {
  const all = weakestFirst(board.objectives)
  const { focusId } = page.session.current ?? {}
  return all.find(({ keyResult }) => keyResult.id === focusId) ?? all[0]
}

/** What can be shown to everybody: the board, what the session has revealed, or one key result. */
export const stageChoices = ({ page, board }: Pick<StepProps, 'page' | 'board'>): readonly Choice[] => {
  const { session, cards, votes } = page
  const chart = session.ritual === 'retrospective' ? undefined : chartOf({ page, board })
  return [
    ...(cards.some(({ isHidden }) => !isHidden) ? [{ show: 'wall', label: t('review.lead.stageWall') }] : []),
    ...(votes.some(({ isRevealed }) => isRevealed)
      ? [{ show: 'vote', label: t('review.lead.stageVote') }]
      : []),
    { show: 'board', label: t('review.lead.stageBoard') },
    ...(chart
      ? [{ show: chart.keyResult.id, label: t('review.lead.stageChart', { title: chart.keyResult.title }) }]
      : []),
  ]
}
