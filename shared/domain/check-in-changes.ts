import type { FieldIssue, Refusal } from '#shared/kernel/field-rules.ts'
import type { CheckInId, KeyResultId } from '#shared/kernel/ids.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { earlier } from './calendar-day.ts'
import type { CheckIn } from './check-in.ts'
import { diff } from './diff.ts'
import { type CycleDoing, entry, type Outcome, refuse, refuseFields } from './doing.ts'
import type { Reading } from './metric.ts'
import type { KeyResult, Objective } from './objective.ts'
import { byDay } from './readings.ts'
import { checkReading } from './validity.ts'

const FIELDS = ['on', 'value', 'confidence', 'note'] as const

/** One reading per day: of several check-ins of one day the one recorded last counts. */
export function readingsFrom(checkIns: readonly CheckIn[]): readonly Reading[] {
  const inOrder = [...checkIns].sort((a, b) => (a.at < b.at ? -1 : 1))
  return byDay(inOrder.map(({ on, value, confidence }) => ({ on, value, confidence })))
}

/** The check-in recorded last; only this one may be corrected or taken back, by its author. */
export const lastCheckIn = (checkIns: readonly CheckIn[]): CheckIn | null =>
  [...checkIns].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null

function dayIssues(on: string, { cycle, today }: CycleDoing): readonly FieldIssue[] {
  const params = { startsOn: cycle.startsOn, endsOn: cycle.endsOn }
  if (on < cycle.startsOn || on > cycle.endsOn) return [{ path: '/on', rule: 'outside_cycle', params }]
  return on > today ? [{ path: '/on', rule: 'in_future', params: { today } }] : []
}

type Reported = Pick<CheckIn, 'on' | 'value' | 'confidence'>

function issuesOf(keyResult: KeyResult, reported: Reported, doing: CycleDoing): readonly FieldIssue[] {
  const value = checkReading(keyResult.metric, reported.value)
  const { confidence } = reported
  const isVote = Number.isInteger(confidence) && confidence >= 0 && confidence <= 10
  return [
    ...dayIssues(reported.on, doing),
    ...(value.ok ? [] : value.error),
    ...(isVote ? [] : ([{ path: '/confidence', rule: 'confidence_out_of_range' }] as const)),
  ]
}

/** The key result, if its objective is being pursued and the cycle is open. */
function open(objective: Objective, id: KeyResultId, { cycle }: CycleDoing): Result<KeyResult, Refusal> {
  if (cycle.state === 'closed') return refuse('cycle_closed')
  const keyResult = objective.keyResults.find((candidate) => candidate.id === id)
  if (!keyResult) return refuse('not_found')
  const isOpen = objective.state === 'active' && !objective.archivedAt && !keyResult.archivedAt
  return isOpen ? ok(keyResult) : refuse('invalid_transition')
}

const withReadings = (objective: Objective, id: KeyResultId, readings: readonly Reading[]): Objective => ({
  ...objective,
  keyResults: objective.keyResults.map((keyResult) =>
    keyResult.id === id ? { ...keyResult, readings } : keyResult,
  ),
})

export interface NewCheckIn {
  readonly id: CheckInId
  readonly keyResultId: KeyResultId
  readonly value: number
  readonly confidence: number
  readonly note: string
  /** Today when absent, after the cycle's end its last day. */
  readonly on?: string | undefined
}

/** Records a value; on a day that has one already, the later check-in counts. */
export function recordCheckIn(
  objective: Objective,
  { id, keyResultId, value, confidence, note, on }: NewCheckIn,
  doing: CycleDoing,
): Outcome<{ objective: Objective; checkIn: CheckIn }> {
  const keyResult = open(objective, keyResultId, doing)
  if (!keyResult.ok) return err(keyResult.error)
  const reported = { on: on ?? earlier(doing.today, doing.cycle.endsOn), value, confidence }
  const issues = issuesOf(keyResult.value, reported, doing)
  if (issues.length > 0) return refuseFields(issues)
  const stamp = { by: doing.who, at: doing.at, correctedAt: null }
  const checkIn: CheckIn = { id, objectiveId: objective.id, keyResultId, ...reported, note, ...stamp }
  const what = {
    verb: 'checked_in',
    changes: diff<CheckIn>({}, checkIn, FIELDS),
    partId: keyResultId,
  } as const
  return ok({
    objective: withReadings(objective, keyResultId, byDay([...keyResult.value.readings, reported])),
    checkIn,
    history: entry(doing, { ...what, subjectId: objective.id }),
  })
}

export interface CheckInCorrection {
  readonly value?: number | undefined
  readonly confidence?: number | undefined
  readonly note?: string | undefined
  readonly on?: string | undefined
}

/** `checkIns` are all check-ins of the key result, from which its readings are made anew. */
export interface CheckInTarget {
  readonly checkIn: CheckIn
  readonly checkIns: readonly CheckIn[]
}

export function correctCheckIn(
  objective: Objective,
  { checkIn: before, checkIns, ...input }: CheckInCorrection & CheckInTarget,
  doing: CycleDoing,
): Outcome<{ objective: Objective; checkIn: CheckIn }> {
  const keyResult = open(objective, before.keyResultId, doing)
  if (!keyResult.ok) return err(keyResult.error)
  const checkIn: CheckIn = {
    ...before,
    on: input.on ?? before.on,
    value: input.value ?? before.value,
    confidence: input.confidence ?? before.confidence,
    note: input.note ?? before.note,
    correctedAt: doing.at,
  }
  const issues = issuesOf(keyResult.value, checkIn, doing)
  if (issues.length > 0) return refuseFields(issues)
  const readings = readingsFrom([...checkIns.filter(({ id }) => id !== before.id), checkIn])
  const changes = diff<CheckIn>(before, checkIn, FIELDS)
  const what = { subjectId: objective.id, verb: 'check_in_corrected', partId: before.keyResultId } as const
  return ok({
    objective: withReadings(objective, before.keyResultId, readings),
    checkIn,
    history: entry(doing, { ...what, changes }),
  })
}

/** Taken back: gone from every number, kept in the history. */
export function deleteCheckIn(
  objective: Objective,
  { checkIn, checkIns }: CheckInTarget,
  doing: CycleDoing,
): Outcome<{ objective: Objective }> {
  const keyResult = open(objective, checkIn.keyResultId, doing)
  if (!keyResult.ok) return err(keyResult.error)
  const readings = readingsFrom(checkIns.filter(({ id }) => id !== checkIn.id))
  const changes = diff<CheckIn>(checkIn, {}, FIELDS)
  const what = { subjectId: objective.id, verb: 'check_in_deleted', partId: checkIn.keyResultId } as const
  return ok({
    objective: withReadings(objective, checkIn.keyResultId, readings),
    history: entry(doing, { ...what, changes }),
  })
}
