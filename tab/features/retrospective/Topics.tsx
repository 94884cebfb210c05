import { Subtitle2, Text } from '@fluentui/react-components'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { nameOf, rankedPiles } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'

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
          <li key={pile.id} className={styles.card}>
            <div className={styles.spread}>
              <Subtitle2 as="h3">{nameOf(pile)}</Subtitle2>
              <Text className={styles.quiet} style={{ flexShrink: 0 }}>
                {t('retro.dots', { count: pile.dots })}
              </Text>
            </div>
            {(pile.title !== null || pile.cards.length > 1) && (
              <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                {pile.cards.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
