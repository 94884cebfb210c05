import { Field, type FieldProps, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { KeyboardEvent, ReactNode } from 'react'

interface Props {
  readonly label: string
  /** Text as typed: reading it is the caller's business, so that nothing typed is ever rewritten. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly error?: string | null
  readonly hint?: FieldProps['hint']
  readonly placeholder?: string
  /** Small words beside the number: its unit. */
  readonly after?: ReactNode
  readonly isDisabled?: boolean
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
  readonly size?: 'small' | 'medium'
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly className?: string | undefined
}

const useStyles = makeStyles({
  input: { fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  field: { textAlign: 'right' },
  after: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
})

/** A number as the reader's locale writes it, right-aligned, with its unit small beside it. */
export const NumberField = ({
  label,
  text,
  onText,
  error,
  hint = null,
  after,
  isRequired,
  ...rest
}: Props) => {
  const styles = useStyles()
  return (
    <Field
      label={label}
      hint={hint}
      className={rest.className}
      required={isRequired ?? false}
      validationMessage={error ?? null}
      size={rest.size ?? 'medium'}
    >
      <Input
        inputMode="decimal"
        autoComplete="off"
        autoFocus={rest.autoFocus ?? false}
        size={rest.size ?? 'medium'}
        disabled={rest.isDisabled ?? false}
        className={styles.input}
        input={{ className: styles.field }}
        value={text}
        placeholder={rest.placeholder ?? ''}
        contentAfter={after ? <span className={styles.after}>{after}</span> : null}
        onChange={(_, data) => onText(data.value)}
        {...(rest.onKeyDown && { onKeyDown: rest.onKeyDown })}
      />
    </Field>
  )
}
