import { Button, type ButtonProps } from '@fluentui/react-components'
import type { Action, Denials } from '#shared/policy/actions.ts'
import { t } from '#tab/text/text.ts'
import { Hint } from '#tab/ui/Hint.tsx'

type Props = ButtonProps & {
  readonly action: Action
  readonly denials: Denials
}

export const reasonOf = (denials: Denials, action: Action): string | null => {
  const reason = denials[action]
  return reason ? t(`denial.${reason}`) : null
}

/** Shown to everybody; whoever may not press it can still reach it and hears why. */
export const AllowedButton = ({ action, denials, ...button }: Props) => {
  const reason = reasonOf(denials, action)
  if (!reason) return <Button {...button} />
  return (
    <Hint text={reason}>
      <Button {...button} disabledFocusable onClick={() => undefined} />
    </Hint>
  )
}
