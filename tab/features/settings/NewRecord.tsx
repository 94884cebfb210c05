import { type ReactNode, useState } from 'react'
import type { Action, Denials } from '#shared/policy/actions.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton } from '#tab/okr/AllowedButton.tsx'
import type { FormProps } from './AdminForm.tsx'
import { useAdminChange } from './use-admin-change.ts'

interface Props<Form, Made> {
  readonly action: Action
  readonly denials: Denials
  readonly label: string
  readonly saveLabel: string
  /** What the form begins with; a draft that was kept comes before it. */
  readonly begin: Form
  readonly draftKey: string
  readonly create: (form: Form) => Promise<Made>
  readonly created: (made: Made) => string
  readonly children: (form: FormProps<Form>) => ReactNode
}

/** A button that opens the form for something new; what was typed stays until the server has it or it is cancelled. */
export const NewRecord = <Form, Made>({ begin, draftKey, create, created, ...look }: Props<Form, Made>) => {
  const draft = useDraft<Form>(draftKey, begin)
  const [isOpen, open] = useState(draft.isKept)
  const change = useAdminChange(create, created)
  const close = () => {
    draft.drop()
    open(false)
  }
  if (!isOpen)
    return (
      <div>
        <AllowedButton action={look.action} denials={look.denials} onClick={() => open(true)}>
          {look.label}
        </AllowedButton>
      </div>
    )
  return look.children({
    form: draft.value,
    onForm: draft.set,
    error: change.error,
    isSaving: change.isPending,
    saveLabel: look.saveLabel,
    onSave: () => change.mutate(draft.value, { onSuccess: close }),
    onCancel: close,
  })
}
