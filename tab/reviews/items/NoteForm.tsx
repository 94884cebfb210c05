import { Button, Field, Textarea } from '@fluentui/react-components'
import type { FormEvent, KeyboardEvent } from 'react'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { AllowedButton, reasonOf } from '#tab/okr/AllowedButton.tsx'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import type { StepProps } from '../step-props.ts'
import { useStepStyles } from '../use-step-styles.ts'
import { OwnerSelect } from './OwnerSelect.tsx'

export interface NoteDraft {
  readonly text: string
  readonly ownerId: string
  readonly dueOn: string
  /** Sent twice, it is kept once. */
  readonly key: string
}

const TEXT_MAX = 300
const emptyNote = (ownerId: string): NoteDraft => ({ text: '', ownerId, dueOn: '', key: crypto.randomUUID() })

interface Props extends StepProps {
  readonly draftKey: string
  readonly question: string
  readonly hasOwner?: boolean
  /** Who takes care of it unless somebody else is named. */
  readonly firstOwner?: string
  readonly hasDate?: boolean
  readonly isSending: boolean
  readonly onSend: (note: NoteDraft, sent: () => void) => void
}

/** Keeps something said: Enter sends it, what is typed stays until the server has it. */
export const NoteForm = ({ draftKey, question, hasOwner, hasDate, isSending, onSend, ...props }: Props) => {
  const { firstOwner = '' } = props
  const styles = useStepStyles()
  const { value, set, drop } = useDraft<NoteDraft>(
    `review:${props.place.reviewId}:${draftKey}`,
    emptyNote(firstOwner),
  )
  const { denials } = props.page
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    const isReady = value.text.trim() !== '' && !isSending && !reasonOf(denials, 'review.note')
    if (isReady) onSend(value, drop)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  return (
    <form className={styles.card} onSubmit={submit}>
      <Field label={question}>
        <Textarea
          resize="vertical"
          value={value.text}
          maxLength={TEXT_MAX}
          onChange={(_, data) => set({ ...value, text: data.value })}
          onKeyDown={onKeyDown}
        />
      </Field>
      {hasOwner && (
        <OwnerSelect {...props} ownerId={value.ownerId} onOwner={(ownerId) => set({ ...value, ownerId })} />
      )}
      {hasDate && (
        <DayField
          label={t('review.items.dueOn')}
          min={props.board.cycle.today}
          value={value.dueOn}
          onValue={(dueOn) => set({ ...value, dueOn })}
        />
      )}
      <div className={styles.row}>
        <AllowedButton
          type="submit"
          appearance="primary"
          action="review.note"
          denials={denials}
          disabledFocusable={isSending || value.text.trim() === ''}
        >
          {t('review.items.add')}
        </AllowedButton>
        {value.text !== '' && (
          <Button appearance="subtle" onClick={drop}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
