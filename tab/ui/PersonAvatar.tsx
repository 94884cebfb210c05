import {
  Avatar,
  AvatarGroup,
  AvatarGroupItem,
  AvatarGroupPopover,
  partitionAvatarGroupItems,
} from '@fluentui/react-components'

interface Person {
  readonly id: string
  readonly name: string
}

/** One face; the name is its label and appears when pointed at. */
export const PersonAvatar = ({
  person,
  size = 24,
}: {
  readonly person: Person
  readonly size?: 20 | 24 | 28 | 32
}) => <Avatar name={person.name} size={size} color="colorful" idForColor={person.id} title={person.name} />

interface StackProps {
  readonly people: readonly Person[]
  readonly max?: number
}

/** A few overlapping faces; the rest opens as a list. */
export const PersonStack = ({ people, max = 3 }: StackProps) => {
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
