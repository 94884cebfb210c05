import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly size: 'small' | 'medium'
  readonly children: ReactNode
}

/** The menu behind a ⋯ button; it opens with its first drawing, because somebody has just pressed the button. */
const MenuFrame = ({ label, size, children }: Props) => (
  <Menu positioning="below-end" defaultOpen>
    <MenuTrigger disableButtonEnhancement>
      <Button size={size} appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={label} />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>{children}</MenuList>
    </MenuPopover>
  </Menu>
)

export default MenuFrame
