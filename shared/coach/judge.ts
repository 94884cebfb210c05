import type { Metric } from '../domain/metric.ts'
import {
  classifyKeyResult,
  classifyObjective,
  type KeyResultLabels,
  type ObjectiveLabels,
} from './classify.ts'
import { coachKeyResult, coachObjective, coachSet } from './coach.ts'
import type { Finding } from './finding.ts'
import type { KeyResultInput, ObjectiveInput, SetInput } from './inputs.ts'
import type { Language } from './language.ts'
import { readMetric } from './read-metric.ts'
import { recogniseLanguage } from './recognise-language.ts'
import { type Strength, strengthOf } from './strength.ts'

export interface ObjectiveJudgement {
  /** The language the text was read in. */
  readonly language: Language
  readonly labels: ObjectiveLabels
  readonly findings: readonly Finding[]
}

export interface KeyResultJudgement {
  readonly language: Language
  readonly labels: KeyResultLabels
  /** What the sentence says about how it is measured; null when it says nothing. */
  readonly metric: Metric | null
  readonly findings: readonly Finding[]
}

export interface SetJudgement {
  readonly findings: readonly Finding[]
  readonly strength: Strength
}

const told = <T extends { readonly title: string; readonly language?: Language | undefined }>(
  input: T,
  fallback: Language,
) => ({ ...input, language: input.language ?? recogniseLanguage(input.title, fallback) })

/** Everything the coach says about one objective. `language` is the reader's; the text may be in the other one. */
export function judgeObjective(input: ObjectiveInput, language: Language): ObjectiveJudgement {
  const known = told(input, language)
  return {
    language: known.language,
    labels: classifyObjective(input.title, known.language),
    findings: coachObjective(known, language),
  }
}

/** Everything the coach says about one key result, and the metric its sentence speaks of. */
export function judgeKeyResult(input: KeyResultInput, language: Language): KeyResultJudgement {
  const known = told(input, language)
  return {
    language: known.language,
    labels: classifyKeyResult(input.title, known.language),
    metric: readMetric(input.title, known.language),
    findings: coachKeyResult(known, language),
  }
}

/** Everything the coach says about a unit's objectives of one cycle, one by one and together. */
export function judgeSet(input: SetInput, language: Language): SetJudgement {
  const objectives = input.objectives.map((objective) => ({
    ...told(objective, language),
    keyResults: objective.keyResults.map((keyResult) => told(keyResult, language)),
  }))
  const elsewhere = input.elsewhere?.map((keyResult) => told(keyResult, language))
  const findings = coachSet({ ...input, objectives, elsewhere }, language)
  return { findings, strength: strengthOf(findings, textsIn(input)) }
}

/** Objectives and key results of a set. */
export const textsIn = ({ objectives }: SetInput): number =>
  objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0)
