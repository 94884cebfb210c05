import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import type { Ambition, Grade } from './objective.ts'
import { clampProgress } from './progress.ts'

export type GradeColour = 'green' | 'amber' | 'red'

const AMBER = 0.4
const GREEN: Readonly<Record<Ambition, number>> = { aspirational: 0.7, committed: 1 }
const ROUNDING = 1e-9

/** Suggestion from progress, 0..1 with two decimals; null without progress. */
export const suggestGrade = (progress: number | null): number | null =>
  progress === null ? null : Math.round(clampProgress(progress) * 100) / 100

/** Aspirational: green from 0.7; committed: green at 1.0 only. Amber from 0.4, below red. */
export function gradeColour(grade: number, ambition: Ambition): GradeColour {
  if (grade >= GREEN[ambition] - ROUNDING) return 'green'
  return grade >= AMBER - ROUNDING ? 'amber' : 'red'
}

export interface GradeInput {
  readonly value: number
  readonly reason: string | null
}

/** Where the two fields lie in the request. */
export interface GradePaths {
  readonly value: string
  readonly reason: string
}

const isSameGrade = (a: number, b: number | null): boolean => b !== null && Math.abs(a - b) < 0.005

/** A grade other than the suggested one needs a sentence why; so does one where nothing could be suggested. */
export function checkGrade(
  { value, reason }: GradeInput,
  suggested: number | null,
  paths: GradePaths = { value: '/grade', reason: '/reason' },
): Result<Grade, readonly FieldIssue[]> {
  if (!(value >= 0 && value <= 1)) return err([{ path: paths.value, rule: 'grade_out_of_range' }])
  const why = reason?.trim() || null
  if (!isSameGrade(value, suggested) && why === null)
    return err([{ path: paths.reason, rule: 'reason_required' }])
  return ok({ value, suggested, reason: why })
}
