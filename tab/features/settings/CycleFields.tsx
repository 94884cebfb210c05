import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { AdminForm, type FormProps } from './AdminForm.tsx'

export interface CycleForm {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
}

const NAME_MAX = 60

/** Name and dates of a cycle; both days belong to it. */
export const CycleFields = ({ hint, ...props }: FormProps<CycleForm> & { readonly hint?: string }) => {
  const { form, onForm } = props
  const dates = (
    <>
      <DayField
        label={t('settings.startsOn')}
        hint={hint ?? null}
        isRequired
        value={form.startsOn}
        onValue={(startsOn) => onForm({ ...form, startsOn })}
      />
      <DayField
        label={t('settings.endsOn')}
        isRequired
        value={form.endsOn}
        onValue={(endsOn) => onForm({ ...form, endsOn })}
      />
    </>
  )
  return <AdminForm {...props} nameMax={NAME_MAX} beside={dates} />
}
