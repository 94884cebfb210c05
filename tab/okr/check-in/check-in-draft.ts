import type { CycleView, KeyResultView } from '#shared/contracts/shapes/types.ts'
import type { Metric } from '#shared/domain/metric.ts'
import { readNumber } from '#shared/kernel/numbers.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { locale } from '#tab/text/text.ts'

/** A check-in as it is typed; numbers stay text until they are sent. */
export interface CheckInDraft {
  readonly text: string
  readonly confidence: number
  readonly note: string
  readonly on: string
  /** Sent twice, it is created once. */
  readonly key: string
}

/** Between "hardly" and "certain", where nobody has said anything yet. */
const MIDDLE = 5

const lastDay = ({ today, startsOn, endsOn }: CycleView) =>
  today > endsOn ? endsOn : today < startsOn ? startsOn : today

export const draftOf = ({ metric, value, confidence }: KeyResultView, cycle: CycleView): CheckInDraft => ({
  text: metric.kind === 'yes_no' || metric.kind === 'stages' ? String(value ?? 0) : '',
  confidence: confidence ?? MIDDLE,
  note: '',
  on: lastDay(cycle),
  key: crypto.randomUUID(),
})

/** The value that would be sent; choices of milestones and stages are kept as plain numbers. */
export const readDraftValue = (metric: Metric, { text }: CheckInDraft): Result<number, string> =>
  metric.kind === 'yes_no' || metric.kind === 'stages' ? ok(Number(text)) : readNumber(text, locale())
