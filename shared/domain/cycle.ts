import type { CycleId } from '#shared/kernel/ids.ts'

/** planning → running → closing (grading) → closed. */
export type CycleState = 'planning' | 'running' | 'closing' | 'closed'

/** Three to four months in which a unit pursues its objectives. Both dates are inside the cycle. */
export interface Cycle {
  readonly id: CycleId
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly state: CycleState
  /** Came with the sample and goes with it. */
  readonly isSample?: true
}
