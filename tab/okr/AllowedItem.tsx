import { MenuItem } from '@fluentui/react-components'
import type { Action, Denials } from '#shared/policy/actions.ts'
import { Hint } from '#tab/ui/Hint.tsx'
import { reasonOf } from './AllowedButton.tsx'

interface Props {
  readonly action: Action
  readonly denials: Denials
  readonly label: string
  readonly onClick: () => void
}

/** An entry of a menu; a refused one stays, can be reached by keyboard and says why. */
export const AllowedItem = ({ action, denials, label, onClick }: Props) => {
  const reason = reasonOf(denials, action)
  if (!reason) return <MenuItem onClick={onClick}>{label}</MenuItem>
  return (
    <Hint text={reason}>
      <MenuItem disabled>{label}</MenuItem>
    </Hint>
  )
}
