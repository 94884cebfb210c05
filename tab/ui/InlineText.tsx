import { Input, makeStyles } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'

interface Props {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly onValue: (value: string) => void
  readonly onSave: () => void
  /** Leaves the field; what was typed stays with the caller. */
  readonly onLeave: () => void
  readonly placeholder?: string
}

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0 } })

/** Text edited where it stands: Enter saves, Esc leaves. */
export const InlineText = ({ label, value, maxLength, onValue, onSave, onLeave, placeholder }: Props) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onSave()
    if (event.key === 'Escape') onLeave()
    event.stopPropagation()
  }
  return (
    <Input
      className={useStyles().input}
      autoFocus
      aria-label={label}
      maxLength={maxLength}
      value={value}
      placeholder={placeholder ?? ''}
      onFocus={(event) => event.target.select()}
      onChange={(_, data) => onValue(data.value)}
      onKeyDown={onKeyDown}
    />
  )
}
