import {
  AvatarGroup,
  AvatarGroupItem,
  AvatarGroupPopover,
  partitionAvatarGroupItems,
} from '@fluentui/react-components'

interface Props {
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly max?: number
}

/** A few overlapping faces; the rest opens as a list. */
export const PersonStack = ({ people, max = 3 }: Props) => {
  const { inlineItems, overflowItems = [] } = partitionAvatarGroupItems({
    items: people,
    maxInlineItems: max,
  })
  return (
    <AvatarGroup size={24} layout="stack">
      {inlineItems.map(({ id, name }) => (
        <AvatarGroupItem key={id} name={name} title={name} avatar={{ color: 'colorful', idForColor: id }} />
      ))}
      {overflowItems.length > 0 && (
        <AvatarGroupPopover>
          {overflowItems.map(({ id, name }) => (
            <AvatarGroupItem key={id} name={name} />
          ))}
        </AvatarGroupPopover>
      )}
    </AvatarGroup>
  )
}
