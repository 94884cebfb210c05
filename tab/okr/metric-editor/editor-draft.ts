import type { KeyResultView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { readNumber } from '#shared/kernel/numbers.ts'
import type { KeyResultPatch } from '#tab/api/objective-edit.ts'
import { formatNumber } from '#tab/text/format.ts'
import { locale } from '#tab/text/text.ts'
import { formOf, type MetricForm, readForm } from './metric-form.ts'

/** What the editor changes, as it was when typing began, and the version it belonged to. */
export interface EditorBegun {
  readonly etag: string
  readonly fields: Pick<KeyResultView, 'metric' | 'ownerId' | 'weight'>
}

export interface EditorDraft {
  readonly form: MetricForm
  /** Empty when nobody is named. */
  readonly ownerId: string
  readonly weight: string
  readonly reason: string
  /** Absent until something is typed. */
  readonly begun?: EditorBegun
}

const REASON_MIN = 3
const WEIGHT_MAX = 100

export const draftOf = ({ metric, ownerId, weight }: KeyResultView): EditorDraft => ({
  form: formOf(metric),
  ownerId: ownerId ?? '',
  weight: formatNumber(weight),
  reason: '',
})

export const begunWith = (
  { etag }: ObjectiveView,
  { metric, ownerId, weight }: KeyResultView,
): EditorBegun => ({ etag, fields: { metric, ownerId, weight } })

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Only what was changed, so that another person's change to the rest stays; null while it cannot be saved. */
export const patchOf = (
  objective: ObjectiveView,
  { metric: begun, ...others }: EditorBegun['fields'],
  draft: EditorDraft,
): KeyResultPatch | null => {
  const { metric } = readForm(draft.form)
  const weight = readNumber(draft.weight, locale())
  if (!metric || !weight.ok || weight.value < 0 || weight.value > WEIGHT_MAX) return null
  const isNewMetric = !isSame(formOf(metric), formOf(begun))
  const reason = draft.reason.trim()
  if (isNewMetric && objective.state === 'active' && reason.length < REASON_MIN) return null
  const ownerId = draft.ownerId || null
  return {
    ...(isNewMetric && { metric }),
    ...(ownerId !== others.ownerId && { ownerId }),
    ...(weight.value !== others.weight && { weight: weight.value }),
    ...(reason.length >= REASON_MIN && { reason }),
  }
}
