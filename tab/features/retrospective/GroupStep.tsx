import { Button, Subtitle2, Text } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import { RevealButton } from '#tab/reviews/RevealButton.tsx'
import type { StepProps } from '#tab/reviews/step-props.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { columnName } from '#tab/reviews/wall/column-words.ts'
import { type Pile, pilesOf } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { PileCard } from './PileCard.tsx'
import { type Grouping, useGrouping } from './use-grouping.ts'

const Hint = ({ picked, pick, said, mayGroup }: Grouping) => {
  const styles = useStepStyles()
  if (picked)
    return (
      <div className={styles.spread} role="status">
        <Text>{t('retro.grouping', { text: picked.text })}</Text>
        <Button
          appearance="subtle"
          size="small"
          style={{ flexShrink: 0, whiteSpace: 'nowrap' }}
          onClick={() => pick(null)}
        >
          {t('retro.cancelGrouping')}
        </Button>
      </div>
    )
  return (
    <Text size={200} className={styles.quiet} role="status">
      {said
        ? t(said.isAlone ? 'retro.taken' : 'retro.grouped', { text: said.card.text })
        : mayGroup
          ? t('retro.groupHint')
          : ''}
    </Text>
  )
}

const Piles = ({ piles, grouping }: { readonly piles: readonly Pile[]; readonly grouping: Grouping }) => {
  const styles = useStepStyles()
  if (piles.length === 0) return <Text className={styles.quiet}>{t('retro.noCardsHere')}</Text>
  return (
    <ul className={styles.list}>
      {piles.map((pile) => (
        <PileCard key={pile.id} pile={pile} grouping={grouping} />
      ))}
    </ul>
  )
}

/** What belongs together is put together, by drag or by keyboard; everybody sees it happen. */
const GroupStep = (props: StepProps) => {
  const styles = useStepStyles()
  const grouping = useGrouping(props)
  const { page } = props
  const piles = pilesOf(page)
  const columns = page.session.retro?.columns ?? []
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && grouping.pick(null)
  if (page.withheld) return <Text>{t('retro.withheld')}</Text>
  if (piles.length === 0)
    return (
      <div className={styles.step}>
        <Text className={styles.quiet}>{t('retro.revealFirst')}</Text>
        <RevealButton {...props} what="cards" label={t('retro.reveal')} />
      </div>
    )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc anywhere inside puts a picked card back
    <div className={styles.step} onKeyDown={onKeyDown}>
      <Hint {...grouping} />
      {columns.map((column) => (
        <section key={column.id} className={styles.step} aria-label={columnName(column)}>
          <Subtitle2 as="h3">{columnName(column)}</Subtitle2>
          <Piles piles={piles.filter(({ columnId }) => columnId === column.id)} grouping={grouping} />
        </section>
      ))}
    </div>
  )
}

export default GroupStep
