import { notStartedUntil } from './cadence.ts'
import { explainKeyResult, type Paced, type Said, sayGap, sayGrade, sayPace } from './explain-key-result.ts'
import type { LeftOut, Sentence } from './explain-sentences.ts'
import type { Explanation, ExplanationTerm, Figure } from './explanation.ts'
import { gapHealth, healthParts } from './health.ts'
import type { KeyResult, Objective } from './objective.ts'
import { elapsedShare, LANDING } from './pace.ts'
import { clampProgress, keyResultProgress, needsBaseline, weightedMean } from './progress.ts'
import { lastReading } from './readings.ts'
import type { ObjectiveCase, Situation } from './situation.ts'
import { keyResultStanding, type ObjectiveStanding, objectiveStanding } from './standing.ts'

interface Given extends Situation {
  readonly objective: Objective
}

function leftOut({ archivedAt, weight, metric, readings }: KeyResult): LeftOut | null {
  if (archivedAt !== null) return 'archived'
  if (weight === 0) return 'weight_zero'
  if (needsBaseline(metric, readings)) return 'find_baseline'
  return lastReading(readings) ? null : 'no_value'
}

type Read = (keyResult: KeyResult) => number | null

const termsOf = (objective: Objective, read: Read): readonly ExplanationTerm[] =>
  objective.keyResults.map((keyResult) => ({
    label: keyResult.title,
    value: read(keyResult),
    weight: keyResult.weight,
    leftOut: leftOut(keyResult),
  }))

const clampedProgress: Read = ({ metric, readings }) => {
  const progress = keyResultProgress(metric, readings)
  return progress === null ? null : clampProgress(progress)
}

const silentShare = (given: ObjectiveCase): number =>
  weightedMean(
    healthParts(given).map(({ health, weight }) =>
      health === null ? { value: null, weight } : { value: Number(health === 'stale'), weight },
    ),
  ) ?? 0

function sayHealth(given: Given, standing: ObjectiveStanding): Said {
  const silent = silentShare(given)
  if (standing.health === null) return { sentence: 'health.none' }
  if (standing.health === 'stale') return { sentence: 'health.mostly_silent', params: { silent } }
  if (standing.health === 'not_started')
    return { sentence: 'health.not_started', params: { until: notStartedUntil(given) } }
  const said = sayGap(standing, standing.health, given.settings.thresholds)
  const gap = Number(said.params?.gap ?? 0)
  const isDowngraded = gapHealth(gap, given.settings.thresholds) !== standing.health
  return isDowngraded ? { sentence: 'health.partly_silent', params: { ...said.params, silent } } : said
}

const silentTerms = (given: Given): readonly ExplanationTerm[] =>
  healthParts(given).flatMap(({ health, weight }, index) =>
    health === 'stale'
      ? [
          {
            label: given.objective.keyResults[index]?.title ?? '',
            value: null,
            weight,
            leftOut: 'silent' as const,
          },
        ]
      : [],
  )

const sayMean = (value: number | null, sentence: Sentence, none: Sentence): Said => ({
  sentence: value === null ? none : sentence,
})

function explainObjective(given: Given, standing: ObjectiveStanding, paced: Paced): readonly Explanation[] {
  const { objective } = given
  const { progress, confidence, suggestedGrade } = standing
  const about = (
    figure: Figure,
    value: Explanation['value'],
    said: Said & { terms?: Explanation['terms'] },
  ) => ({
    subject: 'objective',
    figure,
    value,
    sentence: said.sentence,
    params: said.params ?? {},
    terms: said.terms ?? [],
  })
  const terms = termsOf(objective, clampedProgress)
  const votes = termsOf(objective, ({ readings }) => lastReading(readings)?.confidence ?? null)
  return [
    about('progress', progress, {
      ...sayMean(progress, 'progress.objective', 'progress.objective_none'),
      terms,
    }),
    about('expected_pace', standing.expectedPace, sayPace(given, paced)),
    about('health', standing.health, { ...sayHealth(given, standing), terms: silentTerms(given) }),
    about('suggested_grade', suggestedGrade, sayGrade(objective.grade, suggestedGrade, objective.ambition)),
    about('confidence', confidence, {
      ...sayMean(confidence, 'confidence.objective', 'confidence.none'),
      terms: votes,
    }),
  ]
}

/** The arithmetic behind every number and colour of an objective and its key results. */
export function explain(given: Given): readonly Explanation[] {
  const { objective, cycle, today } = given
  const standing = objectiveStanding(given)
  const elapsed = objective.state === 'closed' ? 1 : elapsedShare(cycle, today)
  const paced = { expected: standing.expectedPace, elapsed, landing: LANDING[objective.ambition] }
  return [
    ...explainObjective(given, standing, paced),
    ...objective.keyResults.flatMap((keyResult) => {
      const each = { ...given, keyResult }
      return explainKeyResult(each, keyResultStanding(each), paced)
    }),
  ]
}
