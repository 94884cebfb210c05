import type { CheckInId, KeyResultId, ObjectiveId, PersonId } from '#shared/kernel/ids.ts'

/** A dated value with confidence and note on a key result. */
export interface CheckIn {
  readonly id: CheckInId
  readonly objectiveId: ObjectiveId
  readonly keyResultId: KeyResultId
  /** The day the value is true for; may lie back inside the cycle. */
  readonly on: string
  readonly value: number
  readonly confidence: number
  readonly note: string
  readonly by: PersonId
  readonly at: string
  readonly correctedAt: string | null
}
