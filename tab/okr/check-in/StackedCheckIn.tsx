import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { FormEvent, ReactNode } from 'react'
import type { CycleView, KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import { reasonOf } from '../AllowedButton.tsx'
import { ConfidenceField } from './ConfidenceField.tsx'
import { type CheckInDraft, draftOf } from './check-in-draft.ts'
import { useCheckIn } from './use-check-in.ts'
import { ValueField } from './ValueField.tsx'

const NOTE_MAX = 4000

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
})

interface Props {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
  readonly cycle: CycleView
  readonly saveLabel: string
  readonly onSaved: (value: number) => void
  readonly onLeave: () => void
  /** Further buttons beside "save". */
  readonly children: ReactNode
}

/** The fields of one check-in below each other, big enough for a thumb; Enter saves from any of them. */
export const StackedCheckIn = ({
  objective,
  keyResult,
  cycle,
  saveLabel,
  onSaved,
  onLeave,
  children,
}: Props) => {
  const styles = useStyles()
  const draft = useDraft<CheckInDraft>(`check-in:${keyResult.id}`, draftOf(keyResult, cycle))
  const change = (part: Partial<CheckInDraft>) => draft.set({ ...draft.value, ...part })
  const checkIn = useCheckIn({ objective, keyResult, cycle, onSaved })
  const denied = reasonOf(objective.denials, 'keyResult.checkIn')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!denied && !checkIn.isSaving) void checkIn.save(draft.value)
  }
  return (
    <form
      className={styles.form}
      aria-label={keyResult.title}
      onSubmit={submit}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
      noValidate
    >
      <ValueField keyResult={keyResult} draft={draft.value} onChange={change} error={checkIn.error} />
      <ConfidenceField value={draft.value.confidence} onValue={(confidence) => change({ confidence })} />
      <Field label={t('checkIn.note')}>
        <Input
          size="large"
          value={draft.value.note}
          maxLength={NOTE_MAX}
          placeholder={t('checkIn.notePlaceholder')}
          onChange={(_, { value }) => change({ note: value })}
        />
      </Field>
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
