import { Button } from '@fluentui/react-components'
import { useContext, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { LeadSlot } from './lead-slot.ts'

interface Props {
  readonly label: string
  /** Now it is the thing to do. */
  readonly isReady: boolean
  readonly isPending?: boolean
  readonly onPress: () => void
}

// The longest still fits on one line between the arrows
const fill = { flexGrow: 1, minWidth: 0, paddingInline: 4, fontSize: 'var(--fontSizeBase300)' } as const

/** What the facilitator does next within the step; stands in the panel's foot, wherever the step has scrolled to. */
export const LeadAct = ({ label, isReady, isPending = false, onPress }: Props) => {
  const slot = useContext(LeadSlot)
  const take = slot?.take
  useEffect(() => take?.(), [take])
  if (!slot?.place) return null
  return createPortal(
    <Button
      appearance={isReady ? 'primary' : 'secondary'}
      size="large"
      style={fill}
      disabledFocusable={isPending}
      onClick={onPress}
    >
      {label}
    </Button>,
    slot.place,
  )
}
