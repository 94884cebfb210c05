import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import type { FormEvent, ReactNode } from 'react'

interface Props {
  readonly action: string
  readonly isReady: boolean
  readonly isSaving: boolean
  readonly error: Error | null
  readonly onSubmit: () => void
  readonly children: ReactNode
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    '& > :not(button)': { width: '100%' },
  },
})

/** Fields with their one button and, where it was refused, the reason. */
export const StepForm = ({ action, isReady, isSaving, error, onSubmit, children }: Props) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && !isSaving) onSubmit()
  }
  return (
    <form className={useStyles().form} onSubmit={submit}>
      {children}
      {error && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{error.message}</MessageBarBody>
        </MessageBar>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={!isReady || isSaving}>
        {action}
      </Button>
    </form>
  )
}
