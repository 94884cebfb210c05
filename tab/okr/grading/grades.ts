import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { readNumber } from '#shared/kernel/numbers.ts'
import type { BodyOf } from '#tab/api/contract-types.ts'
import { formatNumber } from '#tab/text/format.ts'
import { locale } from '#tab/text/text.ts'

/** A grade as it is typed; `text` is null until the suggestion is left. */
export interface TypedGrade {
  readonly text: string | null
  readonly reason: string
}
export type TypedGrades = Readonly<Record<string, TypedGrade>>

export const WHOLE = 'objective'
export const UNTOUCHED: TypedGrade = { text: null, reason: '' }
const REASON_MIN = 3
/** Grades carry two decimals. */
const SAME = 0.005

export const gradeText = (value: number) => formatNumber(value, 2)

export interface ReadGrade {
  /** null while it cannot be read or lies outside 0 to 1. */
  readonly value: number | null
  readonly reason: string | null
  readonly needsReason: boolean
  readonly isReady: boolean
}

/** What would be sent; a grade that differs from the suggestion, or has none beside it, says why. */
export const readGrade = (typed: TypedGrade, suggested: number | null): ReadGrade => {
  const read = typed.text === null ? null : readNumber(typed.text, locale())
  const typedValue = read?.ok ? read.value : null
  const value = typed.text === null ? suggested : typedValue
  const isValid = value !== null && value >= 0 && value <= 1
  const reason = typed.reason.trim() || null
  const needsReason = suggested === null || (isValid && Math.abs(value - suggested) >= SAME)
  const isReasoned = !needsReason || (reason?.length ?? 0) >= REASON_MIN
  const isReady = isValid && isReasoned
  return { value: isValid ? value : null, reason: needsReason ? reason : null, needsReason, isReady }
}

type Closing = Extract<
  BodyOf<'POST /cycles/{cycleId}/objectives/{objectiveId}/transition'>,
  { readonly to: 'closed' }
>

export const gradedKeyResults = ({ keyResults }: ObjectiveView) =>
  keyResults.filter(({ archivedAt }) => archivedAt === null)

/** The closing with all its grades, or null while one is missing or without its reason. */
export const closingOf = (objective: ObjectiveView, typed: TypedGrades): Closing | null => {
  const whole = readGrade(typed[WHOLE] ?? UNTOUCHED, objective.suggestedGrade)
  const parts = gradedKeyResults(objective).map(({ id, suggestedGrade }) => ({
    keyResultId: id,
    ...readGrade(typed[id] ?? UNTOUCHED, suggestedGrade),
  }))
  if (whole.value === null || !whole.isReady || parts.some(({ isReady }) => !isReady)) return null
  const keyResults = parts.flatMap(({ keyResultId, value, reason }) =>
    value === null ? [] : [{ keyResultId, value, reason }],
  )
  return { to: 'closed', grade: whole.value, reason: whole.reason, keyResults }
}
