import { Button, Text } from '@fluentui/react-components'
import { AddCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons'
import type { DotsView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { RevealButton } from '#tab/reviews/RevealButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useReviewChange } from '#tab/reviews/use-review-change.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { nameOf, ownDots, type Pile, pilesOf } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { Topics } from './Topics.tsx'

interface RowProps extends StepProps {
  readonly pile: Pile
  readonly dots: DotsView
}

const DotRow = ({ place, page, pile, dots }: RowProps) => {
  const styles = useStepStyles()
  const mine = ownDots(dots, pile.id)
  const left = dots.budget - dots.spent
  const put = useReviewChange<number>({
    place,
    send: (count) =>
      call('POST /cycles/{cycleId}/reviews/{reviewId}/dot', {
        params: { ...place },
        body: { targetId: pile.id, dots: count },
      }),
  })
  const text = nameOf(pile)
  const isQuiet = put.isPending || page.denials['review.speak'] !== undefined
  return (
    <li className={styles.card}>
      <div className={styles.spread}>
        <Text>{pile.cards.length > 1 ? `${text} (${pile.cards.length})` : text}</Text>
        <span style={{ flexShrink: 0, display: 'flex', alignItems: 'center' }}>
          <Button
            appearance="subtle"
            size="large"
            icon={<SubtractCircleRegular />}
            aria-label={t('retro.dotLess', { text })}
            disabledFocusable={isQuiet || mine === 0}
            onClick={() => mine > 0 && put.mutate(mine - 1)}
          />
          <Text weight="semibold" style={{ minWidth: 16, textAlign: 'center' }}>
            {mine}
          </Text>
          <Button
            appearance="subtle"
            size="large"
            icon={<AddCircleRegular />}
            aria-label={t('retro.dotMore', { text })}
            disabledFocusable={isQuiet || left <= 0}
            onClick={() => left > 0 && put.mutate(mine + 1)}
          />
        </span>
      </div>
    </li>
  )
}

const Giving = ({ dots, ...props }: StepProps & { readonly dots: DotsView }) => {
  const styles = useStepStyles()
  const left = dots.budget - dots.spent
  const here = props.page.participants.filter(({ isPresent, isMember }) => isPresent && isMember).length
  const given = dots.givenBy.length
  return (
    <div className={styles.step}>
      <Text role="status" weight="semibold">
        {left > 0 ? t('retro.dotsLeft', { count: left }) : t('retro.noDotsLeft')}
      </Text>
      <ul className={styles.list}>
        {pilesOf(props.page).map((pile) => (
          <DotRow key={pile.id} {...props} pile={pile} dots={dots} />
        ))}
      </ul>
      <Text className={styles.quiet}>{t('retro.given', { count: given, of: Math.max(given, here) })}</Text>
      <RevealButton
        {...props}
        what="dots"
        label={t('retro.revealDots')}
        isReady={given > 0 && given >= here}
      />
    </div>
  )
}

/** What matters most? Everybody has the same few dots, and gives them unseen. */
const DotStep = (props: StepProps) => {
  const { dots, withheld } = props.page
  const isEmpty = !dots || pilesOf(props.page).length === 0
  if (withheld || isEmpty) return <Text>{t(withheld ? 'retro.withheld' : 'retro.noCards')}</Text>
  return dots.isRevealed ? <Topics {...props} /> : <Giving {...props} dots={dots} />
}

export default DotStep
