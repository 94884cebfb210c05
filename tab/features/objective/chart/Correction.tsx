import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { CheckInView, KeyResultView } from '#shared/contracts/shapes/types.ts'
import { call } from '#tab/api/client.ts'
import { useObjectiveChange } from '#tab/api/use-change.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { ConfidenceField } from '#tab/okr/check-in/ConfidenceField.tsx'
import { type CheckInDraft, readDraftValue } from '#tab/okr/check-in/check-in-draft.ts'
import { ValueField } from '#tab/okr/check-in/ValueField.tsx'
import { formatNumber } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { DayField } from '#tab/ui/DayField.tsx'
import { notify } from '#tab/ui/notices.ts'
import { usePage } from '../page.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
})

interface Props {
  readonly keyResult: KeyResultView
  readonly checkIn: CheckInView
  readonly onClose: () => void
}

const typedOf = (
  { metric }: KeyResultView,
  { value, confidence, note, on, id }: CheckInView,
): CheckInDraft => ({
  text: metric.kind === 'yes_no' || metric.kind === 'stages' ? String(value) : formatNumber(value),
  confidence,
  note,
  on,
  key: id,
})

const useCorrection = ({ keyResult, checkIn }: Props) => {
  const { objective } = usePage()
  const params = { cycleId: objective.cycleId, objectiveId: objective.id, keyResultId: keyResult.id }
  return useObjectiveChange<CheckInDraft & { readonly value: number }>({
    objectiveId: objective.id,
    send: async ({ value, confidence, note, on }) => {
      const answer = await call(
        'PATCH /cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins/{checkInId}',
        {
          params: { ...params, checkInId: checkIn.id },
          body: { value, confidence, note, on },
          ifMatch: objective.etag,
        },
      )
      return answer.objective
    },
  })
}

/** Corrects one's own last check-in; the history keeps both versions. */
export const Correction = (props: Props) => {
  const styles = useStyles()
  const { keyResult, checkIn, onClose } = props
  const { cycle } = usePage()
  const draft = useDraft(`check-in:${checkIn.id}:correction`, typedOf(keyResult, checkIn))
  const correct = useCorrection(props)
  const change = (part: Partial<CheckInDraft>) => draft.set({ ...draft.value, ...part })
  const read = readDraftValue(keyResult.metric, draft.value)
  const finish = () => {
    draft.drop()
    onClose()
  }
  const save = () => {
    if (!read.ok) return
    const saved = () => {
      finish()
      notify(t('objective.checkIn.savedToast'))
    }
    correct.mutate({ ...draft.value, value: read.value }, { onSuccess: saved })
  }
  return (
    <form
      className={styles.form}
      aria-label={t('objective.checkIn.editMine')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ValueField
        keyResult={keyResult}
        draft={draft.value}
        onChange={change}
        error={read.ok ? null : t('objective.checkIn.readFailed')}
      />
      <ConfidenceField value={draft.value.confidence} onValue={(confidence) => change({ confidence })} />
      <Field label={t('checkIn.note')}>
        <Input value={draft.value.note} onChange={(_, { value }) => change({ note: value })} />
      </Field>
      <DayField
        label={t('checkIn.on')}
        min={cycle.startsOn}
        max={cycle.today < cycle.endsOn ? cycle.today : cycle.endsOn}
        value={draft.value.on}
        onValue={(on) => change({ on })}
      />
      {correct.error && <Text role="alert">{correct.error.message}</Text>}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={!read.ok || correct.isPending}
        >
          {t('common.save')}
        </Button>
        <Button size="small" onClick={finish}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
