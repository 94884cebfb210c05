import { Button, Text } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { ReviewItemView } from '#shared/contracts/shapes/types.ts'
import { t } from '#tab/text/text.ts'
import { CheckLine } from '../CheckLine.tsx'
import { nameIn, type StepProps } from '../step-props.ts'
import { useStepStyles } from '../use-step-styles.ts'
import { useEditItem, useRemoveItem } from './item-calls.ts'

type Kind = ReviewItemView['kind']

/** A decision stands; the others get done. */
const SETTLES: readonly Kind[] = ['blocker', 'commitment', 'parking']

interface Props extends StepProps {
  readonly kind: Kind
}

const Item = ({ item, ...props }: StepProps & { readonly item: ReviewItemView }) => {
  const styles = useStepStyles()
  const edit = useEditItem(props.place)
  const remove = useRemoveItem(props.place)
  const mayNote = !props.page.denials['review.note']
  const owner = nameIn([...props.page.people, ...props.board.people], item.ownerId)
  const text = owner ? `${item.text} (${owner})` : item.text
  return (
    <li className={styles.spread}>
      {SETTLES.includes(item.kind) ? (
        <CheckLine
          label={text}
          checked={item.isDone}
          disabled={!mayNote}
          onChange={(_, { checked }) => edit.mutate({ itemId: item.id, body: { isDone: checked === true } })}
        />
      ) : (
        <Text>{text}</Text>
      )}
      {mayNote && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t('review.items.remove', { text: item.text })}
          onClick={() => remove.mutate(item)}
        />
      )}
    </li>
  )
}

/** What was noted of one kind, in the order in which it was said. */
export const ItemList = ({ kind, ...props }: Props) => {
  const styles = useStepStyles()
  const items = props.page.items.filter((item) => item.kind === kind)
  if (items.length === 0) return null
  return (
    <ul className={styles.list} aria-label={t(`review.items.${kind}s`)}>
      {items.map((item) => (
        <Item key={item.id} {...props} item={item} />
      ))}
    </ul>
  )
}
