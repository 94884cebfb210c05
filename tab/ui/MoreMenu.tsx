import { Button } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import { type ReactNode, Suspense, useState } from 'react'
import { lazyPart } from './lazy-part.ts'

const load = () => import('./MenuFrame.tsx')
const MenuFrame = lazyPart(load)

interface Props {
  readonly label: string
  readonly size?: 'small' | 'medium'
  /** Menu items; loaded with the menu when they come from a lazy component. */
  readonly children: ReactNode
}

/** A ⋯ button whose menu is fetched when somebody is about to open it: a board has dozens that nobody opens. */
export const MoreMenu = ({ label, size = 'medium', children }: Props) => {
  const [isWanted, want] = useState(false)
  const button = (
    <Button
      size={size}
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => want(true)}
    />
  )
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <MenuFrame label={label} size={size}>
        {children}
      </MenuFrame>
    </Suspense>
  )
}
