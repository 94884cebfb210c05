import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { GroupRegular, SubtractCircleRegular } from '@fluentui/react-icons'
import { useCallback, useRef, useState } from 'react'
import type { CardView } from '#shared/contracts/shapes/types.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { nameOf, type Pile } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { useCardDrag, useCardDrop } from './use-card-drag.ts'
import type { Grouping } from './use-grouping.ts'

const TITLE_MAX = 120

const useStyles = makeStyles({
  over: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  taken: { opacity: 0.5 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  movable: { cursor: 'grab' },
})

interface CardProps {
  readonly card: CardView
  readonly isGrouped: boolean
  readonly grouping: Grouping
}

const CardLine = ({ card, isGrouped, grouping }: CardProps) => {
  const styles = useStyles()
  const place = useRef<HTMLDivElement>(null)
  const isDragged = useCardDrag(place, card, grouping.mayGroup)
  const look = mergeClasses(styles.line, grouping.mayGroup && styles.movable, isDragged && styles.taken)
  return (
    <div ref={place} className={look}>
      <Text>{card.text}</Text>
      {grouping.mayGroup && !grouping.picked && (
        <span style={{ flexShrink: 0 }}>
          {isGrouped && (
            <Button
              appearance="subtle"
              size="small"
              icon={<SubtractCircleRegular />}
              aria-label={t('retro.ungroup', { text: card.text })}
              onClick={() => grouping.takeOut(card)}
            />
          )}
          <Button
            appearance="subtle"
            size="small"
            icon={<GroupRegular />}
            aria-label={t('retro.group', { text: card.text })}
            onClick={() => grouping.pick(card)}
          />
        </span>
      )}
    </div>
  )
}

const Title = ({ pile, grouping }: PileProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  if (!pile.isGroup) return null
  if (typed === null)
    return (
      <Button
        appearance="subtle"
        size="small"
        onClick={() => grouping.mayGroup && setTyped(pile.title ?? '')}
      >
        {pile.title ?? t('retro.groupTitle')}
      </Button>
    )
  const save = () => {
    grouping.rename(pile.id, typed.trim())
    setTyped(null)
  }
  return (
    <InlineText
      label={t('retro.groupTitle')}
      value={typed}
      maxLength={TITLE_MAX}
      onValue={setTyped}
      onSave={save}
      onLeave={() => setTyped(null)}
    />
  )
}

interface PileProps {
  readonly pile: Pile
  readonly grouping: Grouping
}

/** One pile of the wall; whatever is dropped on it, or sent here with the keyboard, belongs to it. */
export const PileCard = ({ pile, grouping }: PileProps) => {
  const styles = { ...useStepStyles(), own: useStyles() }
  const place = useRef<HTMLLIElement>(null)
  const { join, picked } = grouping
  const isOver = useCardDrop(
    place,
    useCallback((card) => join(card, pile), [join, pile]),
  )
  const isTarget = picked && !pile.cards.some(({ id }) => id === picked.id)
  return (
    <li ref={place} className={mergeClasses(styles.card, isOver && styles.own.over)}>
      <Title pile={pile} grouping={grouping} />
      {pile.cards.map((card) => (
        <CardLine key={card.id} card={card} isGrouped={pile.isGroup} grouping={grouping} />
      ))}
      {isTarget && (
        <Button onClick={() => join(picked, pile)}>{t('retro.groupHere', { text: nameOf(pile) })}</Button>
      )}
    </li>
  )
}
