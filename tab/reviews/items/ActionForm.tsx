import { t } from '#tab/text/text.ts'
import type { StepProps } from '../step-props.ts'
import { useAddAction } from './item-calls.ts'
import { NoteForm } from './NoteForm.tsx'

/** Agrees an action: what, who, by when. */
export const ActionForm = (props: StepProps) => {
  const add = useAddAction(props.place)
  return (
    <NoteForm
      {...props}
      draftKey="action"
      question={t('review.items.askAction')}
      hasOwner
      hasDate
      isSending={add.isPending}
      onSend={(note, sent) => add.mutate({ note, sent })}
    />
  )
}
