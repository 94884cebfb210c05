import { Subtitle2, Text } from '@fluentui/react-components'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { nameOf, type RankedPile, rankedPiles } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'

/** One thing that is talked about, with what was written and how heavy it is. */
export const TopicCard = ({ pile }: { readonly pile: RankedPile }) => {
  const styles = useStepStyles()
  return (
    <div className={styles.card}>
      <div className={styles.spread}>
        <Subtitle2 as="h3">{nameOf(pile)}</Subtitle2>
        {pile.dots > 0 && (
          <Text className={styles.quiet} style={{ flexShrink: 0 }}>
            {t('retro.dots', { count: pile.dots })}
          </Text>
        )}
      </div>
      {(pile.title !== null || pile.cards.length > 1) && (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {pile.cards.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The wall by weight: what got the most dots is talked about first. */
export const Topics = ({ page }: StepProps) => {
  const styles = useStepStyles()
  const piles = rankedPiles(page)
  if (piles.length === 0) return <Text className={styles.quiet}>{t('retro.noCards')}</Text>
  return (
    <section className={styles.step}>
      <Text className={styles.quiet}>{t('retro.topics')}</Text>
      <ol className={styles.list}>
        {piles.map((pile) => (
          <li key={pile.id}>
            <TopicCard pile={pile} />
          </li>
        ))}
      </ol>
    </section>
  )
}
