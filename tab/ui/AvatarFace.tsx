import { Avatar } from '@fluentui/react-components'

interface Props {
  readonly id: string
  readonly name: string
  readonly size: 20 | 24 | 28 | 32
}

const AvatarFace = ({ id, name, size }: Props) => (
  <Avatar name={name} size={size} color="colorful" idForColor={id} title={name} />
)

export default AvatarFace
