import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { FormEvent, ReactNode } from 'react'
import { t } from '#tab/text/text.ts'
import { reasonOf } from '../AllowedButton.tsx'
import { CheckInFields } from './CheckInFields.tsx'
import type { CheckInGiven } from './use-check-in.ts'
import { useCheckInForm } from './use-check-in-form.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
})

interface Props extends CheckInGiven {
  readonly saveLabel: string
  readonly onLeave: () => void
  /** Further buttons beside "save". */
  readonly children: ReactNode
}

/** The fields of one check-in below each other, big enough for a thumb; Enter saves from any of them. */
export const StackedCheckIn = ({ saveLabel, onLeave, children, ...given }: Props) => {
  const styles = useStyles()
  const { objective, keyResult } = given
  const form = useCheckInForm(given)
  const denied = reasonOf(objective.denials, 'keyResult.checkIn')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!denied && !form.isSaving) form.save()
  }
  return (
    <form
      className={styles.form}
      aria-label={keyResult.title}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
      noValidate
    >
      <CheckInFields form={form} keyResult={keyResult} size="large" />
      {denied && <Text>{denied}</Text>}
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={denied !== null}>
          {saveLabel}
        </Button>
        {children}
      </div>
      <Text size={200} className={styles.hint}>
        {keyResult.findBaseline ? t('checkIn.first') : t('checkIn.hint')}
      </Text>
    </form>
  )
}
