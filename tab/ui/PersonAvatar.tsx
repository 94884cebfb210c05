import { tokens } from '@fluentui/react-components'
import { Suspense } from 'react'
import { lazyPart } from './lazy-part.ts'

const AvatarFace = lazyPart(() => import('./AvatarFace.tsx'))

interface Props {
  readonly person: { readonly id: string; readonly name: string }
  readonly size?: 20 | 24 | 28 | 32
}

const Placeholder = ({ name, size }: { readonly name: string; readonly size: number }) => (
  <span
    role="img"
    aria-label={name}
    style={{
      display: 'inline-block',
      width: size,
      height: size,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralBackground6,
    }}
  />
)

/** One face; the name is its label and appears when pointed at. The face follows the first drawing of a page. */
export const PersonAvatar = ({ person: { id, name }, size = 24 }: Props) => (
  <Suspense fallback={<Placeholder name={name} size={size} />}>
    <AvatarFace id={id} name={name} size={size} />
  </Suspense>
)
