import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { readNumber } from '#shared/kernel/numbers.ts'
import type { KeyResultPatch } from '#tab/api/objective-edit.ts'
import { useDraft } from '#tab/drafts/use-draft.ts'
import { isMeasured, metricText } from '#tab/okr/metric-text.ts'
import { formatNumber } from '#tab/text/format.ts'
import { locale, t } from '#tab/text/text.ts'
import { NumberField } from '#tab/ui/NumberField.tsx'
import { notify } from '#tab/ui/notices.ts'
import { PersonSelect } from './PersonSelect.tsx'
import { usePage } from './page.ts'
import { useKeyResultEdit } from './use-edits.ts'

const TITLE_MAX = 300
const REASON_MAX = 1000
const REASON_MIN = 3
const WEIGHT_MAX = 100

interface Typed {
  readonly title: string
  readonly weight: string
  readonly ownerId: string | null
  readonly numbers: Readonly<Record<string, string>>
  readonly reason: string
}

/** The numbers a metric promises; its kind and unit are changed on the board. */
const promised = (metric: Metric): Readonly<Record<string, number>> => {
  if (!isMeasured(metric)) return {}
  if ('baseline' in metric)
    return { ...(metric.baseline !== null && { baseline: metric.baseline }), target: metric.target }
  return {
    ...('min' in metric && { minimum: metric.min.value }),
    ...('max' in metric && { maximum: metric.max.value }),
  }
}

const withNumbers = (metric: Metric, numbers: Readonly<Record<string, number>>): Metric => {
  const { baseline, target, minimum, maximum } = numbers
  const changed = {
    ...metric,
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...('min' in metric && minimum !== undefined && { min: { ...metric.min, value: minimum } }),
    ...('max' in metric && maximum !== undefined && { max: { ...metric.max, value: maximum } }),
  }
  return changed as Metric // the same kind with other numbers
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
})

const typedOf = ({ title, weight, ownerId, metric }: KeyResultView): Typed => ({
  title,
  weight: formatNumber(weight),
  ownerId,
  numbers: Object.fromEntries(
    Object.entries(promised(metric)).map(([name, value]) => [name, formatNumber(value)]),
  ),
  reason: '',
})

/** What was typed as a change; null while something cannot be read. */
const patchOf = (keyResult: KeyResultView, typed: Typed): KeyResultPatch | null => {
  const weight = readNumber(typed.weight, locale())
  const numbers = Object.entries(typed.numbers).map(
    ([name, text]) => [name, readNumber(text, locale())] as const,
  )
  if (!weight.ok || weight.value < 0 || weight.value > WEIGHT_MAX || typed.title.trim() === '') return null
  const read = numbers.flatMap(([name, result]) => (result.ok ? [[name, result.value] as const] : []))
  if (read.length < numbers.length) return null
  const metric = withNumbers(keyResult.metric, Object.fromEntries(read))
  const isSame = JSON.stringify(metric) === JSON.stringify(keyResult.metric)
  return {
    ...(typed.title.trim() !== keyResult.title && { title: typed.title.trim() }),
    ...(weight.value !== keyResult.weight && { weight: weight.value }),
    ...(typed.ownerId !== keyResult.ownerId && { ownerId: typed.ownerId }),
    ...(!isSame && { metric }),
    ...(!isSame && typed.reason.trim() && { reason: typed.reason.trim() }),
  }
}

const readable = (text: string) => readNumber(text, locale()).ok
const FIELD_TEXTS = ['baseline', 'target', 'minimum', 'maximum'] as const
const labelOf = (name: string) =>
  t(`objective.keyResult.${FIELD_TEXTS.find((known) => known === name) ?? 'target'}`)

interface Props {
  readonly keyResult: KeyResultView
  readonly onClose: () => void
}

/** Title, owner, weight and the promised numbers; after activation new numbers ask for the reason, old beside new. */
const KeyResultEditor = ({ keyResult, onClose }: Props) => {
  const styles = useStyles()
  const { objective, people } = usePage()
  const edit = useKeyResultEdit(keyResult.id)
  const draft = useDraft<Typed>(`key-result:${keyResult.id}:edit`, typedOf(keyResult))
  const [isTried, setTried] = useState(false)
  const typed = draft.value
  const change = (part: Partial<Typed>) => draft.set({ ...typed, ...part })
  const patch = patchOf(keyResult, typed)
  const needsReason = objective.state === 'active' && patch?.metric !== undefined
  const isReasonShort = needsReason && typed.reason.trim().length < REASON_MIN
  const finish = () => {
    draft.drop()
    onClose()
  }
  const save = () => {
    setTried(true)
    if (!patch || isReasonShort) return
    if (Object.keys(patch).length === 0) return finish()
    edit.mutate(patch, {
      onSuccess: () => {
        finish()
        notify(t('common.saved'))
      },
    })
  }
  return (
    <form
      className={styles.form}
      aria-label={t('objective.keyResult.edit', { title: keyResult.title })}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={t('objective.keyResult.editTitle')} required>
        <Textarea
          value={typed.title}
          maxLength={TITLE_MAX}
          rows={2}
          autoFocus
          onChange={(_, { value }) => change({ title: value.replaceAll('\n', ' ') })}
        />
      </Field>
      <div className={styles.grid}>
        {Object.entries(typed.numbers).map(([name, text]) => (
          <NumberField
            key={name}
            label={labelOf(name)}
            text={text}
            error={readable(text) ? null : t('objective.checkIn.readFailed')}
            onText={(value) => change({ numbers: { ...typed.numbers, [name]: value } })}
          />
        ))}
        <NumberField
          label={t('objective.keyResult.editWeight')}
          text={typed.weight}
          hint={t('objective.keyResult.editWeightHint')}
          error={readable(typed.weight) ? null : t('objective.keyResult.weightRange')}
          onText={(weight) => change({ weight })}
        />
        <PersonSelect
          label={t('objective.owner')}
          value={people.find(({ id }) => id === typed.ownerId) ?? null}
          onChange={(ownerId) => change({ ownerId })}
        />
      </div>
      {patch?.metric && (
        <Text aria-live="polite">
          {t('objective.keyResult.oldNew', {
            from: metricText(keyResult.metric),
            to: metricText(patch.metric),
          })}
        </Text>
      )}
      {needsReason && (
        <Field
          label={t('objective.keyResult.reason')}
          hint={t('objective.keyResult.reasonHint')}
          required
          validationMessage={isTried && isReasonShort ? t('objective.action.reasonShort') : null}
        >
          <Textarea
            value={typed.reason}
            maxLength={REASON_MAX}
            onChange={(_, { value }) => change({ reason: value })}
          />
        </Field>
      )}
      {edit.error && <Text role="alert">{edit.error.message}</Text>}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={edit.isPending}>
          {t('common.save')}
        </Button>
        <Button size="small" onClick={finish}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

export default KeyResultEditor
