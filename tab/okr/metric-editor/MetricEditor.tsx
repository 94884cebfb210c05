import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { KeyResultView, ObjectiveView, PersonView } from '#shared/contracts/shapes/types.ts'
import type { MetricKind } from '#shared/domain/metric.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { t } from '#tab/text/text.ts'
import { narrow } from '#tab/ui/breakpoints.ts'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { PersonSelect } from '../PersonSelect.tsx'
import { begunWith, draftOf, type EditorDraft, patchOf } from './editor-draft.ts'
import { FromTitle } from './FromTitle.tsx'
import { MetricFields } from './MetricFields.tsx'
import { formOf, type MetricForm, readForm } from './metric-form.ts'
import { previewOf } from './preview.ts'
import { UnitFields } from './UnitFields.tsx'
import { useMetricEdit } from './use-metric-edit.ts'

interface Props {
  readonly objective: ObjectiveView
  readonly keyResult: KeyResultView
  readonly people: readonly PersonView[]
  readonly onClose: () => void
}

const KINDS: readonly MetricKind[] = [
  'increase',
  'decrease',
  'rate',
  'floor',
  'ceiling',
  'band',
  'yes_no',
  'stages',
]

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL} 44px`,
    backgroundColor: tokens.colorNeutralBackground2,
    [narrow]: { padding: tokens.spacingHorizontalM },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(160px, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  preview: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const KindField = ({
  kind,
  onKind,
}: {
  readonly kind: MetricKind
  readonly onKind: (kind: MetricKind) => void
}) => (
  <Field label={t('metric.kind')} hint={t(`metric.kindHints.${kind}`)}>
    <Select
      value={kind}
      onChange={(_, { value }) => onKind(KINDS.find((one) => one === value) ?? kind)}
      autoFocus
    >
      {KINDS.map((one) => (
        <option key={one} value={one}>
          {t(`metric.kinds.${one}`)}
        </option>
      ))}
    </Select>
  </Field>
)

interface MoreProps {
  readonly draft: EditorDraft
  readonly people: readonly PersonView[]
  readonly onChange: (part: Partial<EditorDraft>) => void
}

/** Who is asked about it, and how much it counts. */
const OwnerAndWeight = ({ draft, people, onChange }: MoreProps) => (
  <div className={useStyles().pair}>
    <PersonSelect
      label={t('metric.owner')}
      known={people}
      personId={draft.ownerId || null}
      onPerson={(personId) => onChange({ ownerId: personId ?? '' })}
    />
    <NumberField
      label={t('metric.weight')}
      hint={t('metric.weightHint')}
      text={draft.weight}
      onText={(weight) => onChange({ weight })}
    />
  </div>
)

const Reason = ({ draft, onChange }: Omit<MoreProps, 'people'>) => (
  <Field label={t('metric.reason')} hint={t('metric.reasonHint')} required>
    <Input value={draft.reason} maxLength={1000} onChange={(_, { value }) => onChange({ reason: value })} />
  </Field>
)

/** How a key result is measured, with what that means in one sentence. */
export const MetricEditor = ({ objective, keyResult, people, onClose }: Props) => {
  const styles = useStyles()
  const draftKey = `metric:${keyResult.id}`
  const draft = useDraft<EditorDraft>(draftKey, draftOf(keyResult))
  const begun = draft.value.begun ?? begunWith(objective, keyResult)
  const change = (part: Partial<EditorDraft>) => draft.set({ ...draft.value, begun, ...part })
  const changeForm = (part: Partial<MetricForm>) => change({ form: { ...draft.value.form, ...part } })
  const { form } = draft.value
  const { metric, errors } = readForm(form)
  const patch = patchOf(objective, begun.fields, draft.value)
  const edit = useMetricEdit({ objective, begun, keyResult, people, draftKey, onSaved: onClose })
  const submit = () => {
    if (!patch) return
    if (Object.keys(patch).length > 0) return edit.save(patch)
    draft.drop()
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) submit()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside bubble up to here
    <div className={styles.form} onKeyDown={onKeyDown}>
      <KindField kind={form.kind} onKind={(kind) => changeForm({ kind })} />
      <MetricFields form={form} errors={errors} onChange={changeForm} />
      {form.kind !== 'yes_no' && form.kind !== 'stages' && <UnitFields form={form} onChange={changeForm} />}
      <div className={styles.preview} aria-live="polite">
        <Text weight="semibold">{t('metric.preview')}: </Text>
        <Text>{previewOf(metric)}</Text>
      </div>
      <OwnerAndWeight draft={draft.value} people={people} onChange={change} />
      {objective.state === 'active' && <Reason draft={draft.value} onChange={change} />}
      {edit.error && (
        <MessageBar intent="error">
          <MessageBarBody>{edit.error.message}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!patch || edit.isSaving} onClick={submit}>
          {t('common.save')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <FromTitle title={keyResult.title} form={form} onTake={(read) => changeForm(formOf(read))} />
      </div>
    </div>
  )
}
