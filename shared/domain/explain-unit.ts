import { daysBetween } from './calendar-day.ts'
import type { LeftOut, Params, Sentence } from './explain-sentences.ts'
import type { Explanation, ExplanationTerm, Figure } from './explanation.ts'
import { gapHealth, objectiveHealth, paceOf } from './health.ts'
import { objectiveProgress } from './objective-progress.ts'
import { elapsedShare } from './pace.ts'
import { countsForUnit, weightedMean } from './progress.ts'
import { type JudgedObjective, objectiveCase, type Situation } from './situation.ts'
import type { UnitSummary } from './summary.ts'

/** An objective as its unit's figures are made of it. */
export interface NamedObjective extends JudgedObjective {
  readonly title: string
}

interface Given extends Situation {
  /** Those of the unit in the cycle, of every state. */
  readonly objectives: readonly NamedObjective[]
  /** The figures that are explained. */
  readonly summary: UnitSummary
}

interface Said {
  readonly value: Explanation['value']
  readonly sentence: Sentence
  readonly params?: Params
  readonly terms?: readonly ExplanationTerm[]
}

const about = (figure: Figure, { value, sentence, params = {}, terms = [] }: Said): Explanation => ({
  subject: 'unit',
  figure,
  value,
  sentence,
  params,
  terms,
})

const isAlive = ({ state, archivedAt }: NamedObjective): boolean =>
  archivedAt === null && state !== 'cancelled'

const leftOut = (objective: NamedObjective, value: number | null): LeftOut | null => {
  if (!countsForUnit(objective)) return 'not_active'
  return value === null ? 'no_value' : null
}

/** A term for each objective that is alive; each that counts weighs the same. */
const termsOf = (
  { objectives }: Given,
  read: (objective: NamedObjective) => number | null,
): readonly ExplanationTerm[] =>
  objectives.filter(isAlive).map((objective) => {
    const value = countsForUnit(objective) ? read(objective) : null
    return { label: objective.title, value, weight: 1, leftOut: leftOut(objective, value) }
  })

const mean = (values: readonly number[]): number =>
  weightedMean(values.map((value) => ({ value, weight: 1 }))) ?? 0

/** Expected pace, progress and the gap between them, over the objectives that have progress. */
function gapOf(given: Given): Params {
  const pairs = given.objectives.filter(countsForUnit).flatMap((objective) => {
    const progress = objectiveProgress(objective.keyResults)
    return progress === null ? [] : [{ progress, expected: paceOf({ ...given, objective }) }]
  })
  const expected = mean(pairs.map((pair) => pair.expected))
  const progress = mean(pairs.map((pair) => pair.progress))
  return { expected, progress, gap: expected - progress, ...given.settings.thresholds }
}

const healthsOf = (given: Given) =>
  given.objectives.filter(countsForUnit).map((objective) => ({
    title: objective.title,
    health: objectiveHealth(objectiveCase(given, objective)),
  }))

function sayHealth(given: Given): Said {
  const value = given.summary.health
  const judged = healthsOf(given).filter(({ health }) => health !== null)
  const silent = judged.filter(({ health }) => health === 'stale')
  const counts = { kept: silent.length, count: judged.length }
  const terms = silent.map(({ title }) => ({
    label: title,
    value: null,
    weight: 1,
    leftOut: 'silent' as const,
  }))
  if (value === null) return { value, sentence: 'health.none' }
  if (value === 'not_started') return { value, sentence: 'health.unit_not_started' }
  if (value === 'stale') return { value, sentence: 'health.unit_mostly_silent', params: counts, terms }
  const params = gapOf(given)
  const isLowered = gapHealth(Number(params.gap), given.settings.thresholds) !== value
  return isLowered
    ? { value, sentence: 'health.unit_partly_silent', params: { ...params, ...counts }, terms }
    : { value, sentence: `health.gap_${value}`, params }
}

function sayProgress(given: Given): Said {
  const value = given.summary.progress
  const terms = termsOf(given, ({ keyResults }) => objectiveProgress(keyResults))
  return { value, sentence: value === null ? 'progress.unit_none' : 'progress.unit', terms }
}

function sayPace(given: Given): Said {
  const value = given.summary.expectedPace
  if (value === null) return { value, sentence: 'pace.none' }
  return {
    value,
    sentence: 'pace.unit',
    terms: termsOf(given, (objective) => paceOf({ ...given, objective })),
  }
}

type Counted = Pick<UnitSummary, 'balance' | 'checkInsDone' | 'checkInsExpected'>

function sayCheckIns({ checkInsDone, checkInsExpected }: Counted, days: number): Said {
  if (checkInsExpected === 0) return { value: null, sentence: 'check_ins.none' }
  const params = { kept: checkInsDone, count: checkInsExpected, days }
  return { value: checkInsDone / checkInsExpected, sentence: 'check_ins.current', params }
}

function sayBalance({ balance }: Counted): Said {
  const { topDown, bottomUp, topDownShare, aim } = balance
  if (topDownShare === null) return { value: null, sentence: 'balance.none' }
  const params = { kept: topDown, count: topDown + bottomUp, share: topDownShare, aim }
  return { value: topDownShare, sentence: 'balance.share', params }
}

/** How much of the cycle has passed, in days. */
export function explainCycle({ cycle, today }: Situation): Explanation {
  const { startsOn, endsOn } = cycle
  const days = daysBetween(startsOn, endsOn)
  const passed = Math.min(days, Math.max(0, daysBetween(startsOn, today)))
  const params = { today, startsOn, endsOn, passed, days }
  return about('cycle', { value: elapsedShare(cycle, today), sentence: 'cycle.elapsed', params })
}

/** What is only counted: check-ins and balance, of a unit or of the whole organisation. */
export const explainCounts = (counted: Counted, { settings }: Situation): readonly Explanation[] => [
  about('check_ins', sayCheckIns(counted, settings.cadenceDays)),
  about('balance', sayBalance(counted)),
]

/** The arithmetic behind every number and colour of a unit. */
export const explainUnit = (given: Given): readonly Explanation[] => [
  about('progress', sayProgress(given)),
  about('expected_pace', sayPace(given)),
  about('health', sayHealth(given)),
  ...explainCounts(given.summary, given),
  explainCycle(given),
]
