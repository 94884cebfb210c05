import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { KeyboardEvent, ReactNode } from 'react'
import type { CycleView, KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { ConfidenceField } from './ConfidenceField.tsx'
import { type CheckInDraft, draftOf, readDraftValue } from './check-in-draft.ts'
import { useCheckIn } from './use-check-in.ts'
import { ValueField } from './ValueField.tsx'

interface Props {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
  readonly cycle: CycleView
  /** The value is on its way; the draft stays until the server has it. */
  readonly onSaved: (value: number) => void
  readonly onLeave: () => void
  readonly size?: 'medium' | 'large'
  readonly saveLabel?: string
  /** Further buttons beside "save". */
  readonly children?: ReactNode
}

const NOTE_MAX = 4000

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 168px) minmax(180px, 260px) minmax(160px, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 44px`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 899.98px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: tokens.spacingHorizontalM },
  },
  foot: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  on: { gridTemplateColumns: 'max-content max-content', columnGap: tokens.spacingHorizontalS },
  date: { minWidth: 0, maxWidth: '148px' },
})

const DateField = ({
  cycle,
  value,
  onValue,
}: {
  readonly cycle: CycleView
  readonly value: string
  readonly onValue: (on: string) => void
}) => {
  const styles = useStyles()
  return (
    <Field className={styles.on} label={t('checkIn.on')} orientation="horizontal" size="small">
      <Input
        type="date"
        size="small"
        className={styles.date}
        min={cycle.startsOn}
        max={cycle.today < cycle.endsOn ? cycle.today : cycle.endsOn}
        value={value}
        onChange={(_, data) => onValue(data.value)}
      />
    </Field>
  )
}

/** Checks in where the key result stands. Enter saves; Esc closes and keeps what was typed. */
export const CheckInForm = ({ objective, keyResult, cycle, onSaved, onLeave, children, ...look }: Props) => {
  const styles = useStyles()
  const { size = 'medium' } = look
  const draft = useDraft<CheckInDraft>(`check-in:${keyResult.id}`, draftOf(keyResult, cycle))
  const change = (part: Partial<CheckInDraft>) => draft.set({ ...draft.value, ...part })
  const { save, error, isSaving } = useCheckIn({ objective, keyResult, cycle, onSaved })
  const submit = () => save(draft.value)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'button'
    if (event.key === 'Enter' && isTyping) {
      event.preventDefault()
      submit()
    }
    if (event.key === 'Escape') onLeave()
    event.stopPropagation()
  }
  const read = readDraftValue(keyResult.metric, draft.value)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to here
    <div className={styles.form} onKeyDown={onKeyDown}>
      <ValueField keyResult={keyResult} draft={draft.value} onChange={change} error={error} />
      <ConfidenceField value={draft.value.confidence} onValue={(confidence) => change({ confidence })} />
      <Field label={t('checkIn.note')}>
        <Input
          value={draft.value.note}
          maxLength={NOTE_MAX}
          placeholder={t('checkIn.notePlaceholder')}
          onChange={(_, data) => change({ note: data.value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" size={size} disabledFocusable={!read.ok || isSaving} onClick={submit}>
          {look.saveLabel ?? t('checkIn.save')}
        </Button>
        {children}
        <Button appearance="subtle" size={size} onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
      <div className={styles.foot}>
        <DateField cycle={cycle} value={draft.value.on} onValue={(on) => change({ on })} />
        <Text size={200}>{keyResult.findBaseline ? t('checkIn.first') : t('checkIn.hint')}</Text>
      </div>
    </div>
  )
}

export default CheckInForm
