import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { EditRegular, GroupRegular, SubtractCircleRegular } from '@fluentui/react-icons'
import { useCallback, useRef, useState } from 'react'
import type { CardView } from '#shared/contracts/shapes/types.ts'
import { useStepStyles } from '#tab/reviews/use-step-styles.ts'
import { nameOf, type Pile } from '#tab/reviews/wall/piles.ts'
import { t } from '#tab/text/text.ts'
import { InlineText } from '#tab/ui/InlineText.tsx'
import { useRegainedFocus } from '#tab/ui/use-regained-focus.ts'
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
  title: {
    alignSelf: 'flex-start',
    minWidth: 0,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
})

interface CardProps {
  readonly card: CardView
  readonly isGrouped: boolean
  readonly grouping: Grouping
}

/** Gone while another card is chosen; back again, it takes the focus if this card was the one. */
const PickButton = ({ card, grouping }: Omit<CardProps, 'isGrouped'>) => {
  const place = useRegainedFocus(grouping.lastId === card.id)
  return (
    <Button
      ref={place}
      appearance="subtle"
      size="small"
      icon={<GroupRegular />}
      aria-label={t('retro.group', { text: card.text })}
      onClick={() => grouping.pick(card)}
    />
  )
}

const HereButton = ({ pile, onHere }: { readonly pile: Pile; readonly onHere: () => void }) => {
  const place = useRegainedFocus(true)
  return (
    <Button ref={place} aria-label={t('retro.groupHere', { text: nameOf(pile) })} onClick={onHere}>
      {t('retro.here')}
    </Button>
  )
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
          <PickButton card={card} grouping={grouping} />
        </span>
      )}
    </div>
  )
}

const Title = ({ pile, grouping }: PileProps) => {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  if (!pile.isGroup) return null
  if (typed === null)
    return (
      <Button
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        iconPosition="after"
        className={styles.title}
        disabledFocusable={!grouping.mayGroup}
        onClick={() => grouping.mayGroup && setTyped(pile.title ?? '')}
      >
        {pile.title || t('retro.nameGroup')}
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
      {isTarget && <HereButton pile={pile} onHere={() => join(picked, pile)} />}
    </li>
  )
}
