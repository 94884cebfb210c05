import { Popover } from '@fluentui/react-components'
import { ExplainSurface } from './ExplainSurface.tsx'
import type { Explained } from './explained.ts'

interface Props {
  readonly target: HTMLElement | null
  readonly explained: Explained
  readonly onClose: () => void
}

/** The arithmetic, unfolded at the figure it explains. */
const ExplainAt = ({ target, explained, onClose }: Props) => (
  <Popover
    open
    withArrow
    positioning={{ target, position: 'below' }}
    onOpenChange={(_, { open }) => !open && onClose()}
  >
    <ExplainSurface {...explained} />
  </Popover>
)

export default ExplainAt
