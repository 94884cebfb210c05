import type { AlignmentId, CycleId, KeyResultId, ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'

/** `contributes_to` leads from the child to its parent, `depends_on` from who needs something to who gives it. */
export const ALIGNMENT_KINDS = ['contributes_to', 'depends_on'] as const
export type AlignmentKind = (typeof ALIGNMENT_KINDS)[number]

/** An objective, or one of its key results. */
export interface LinkEnd {
  readonly objectiveId: ObjectiveId
  readonly keyResultId: KeyResultId | null
  readonly unitId: UnitId
}

/** requested → confirmed or declined by the other unit; what was confirmed is delivered in the end. */
export type DependencyState = 'requested' | 'confirmed' | 'declined' | 'delivered'

export interface DependencyAnswer {
  readonly by: PersonId
  readonly at: string
  readonly message: string
}

export interface Dependency {
  readonly state: DependencyState
  /** What is needed. */
  readonly message: string
  /** ISO date inside the cycle. */
  readonly dueOn: string | null
  /** Carries the risk as long as the other unit has not confirmed. */
  readonly riskOwnerId: PersonId | null
  readonly answer: DependencyAnswer | null
}

/**
 * A typed link between OKRs of any units in one cycle. It says how things hang together and never changes a number:
 * progress, health and grades know nothing of it.
 */
export interface Alignment {
  readonly id: AlignmentId
  readonly cycleId: CycleId
  readonly kind: AlignmentKind
  readonly from: LinkEnd
  readonly to: LinkEnd
  /** Per cent of what the child contributes to; its parents' shares are at most 100 together. Null: not said. */
  readonly share: number | null
  /** Null for contributions. */
  readonly dependency: Dependency | null
  readonly createdAt: string
  readonly createdBy: PersonId
  readonly withdrawnAt: string | null
  readonly carriedFrom: { readonly cycleId: CycleId; readonly alignmentId: AlignmentId } | null
}

/** Neither withdrawn nor declined: it counts wherever links are looked at. */
export const isLiving = ({
  withdrawnAt,
  dependency,
}: Pick<Alignment, 'withdrawnAt' | 'dependency'>): boolean =>
  withdrawnAt === null && dependency?.state !== 'declined'

/** The day has passed, and it is neither delivered nor declined. */
export const isOverdue = ({ state, dueOn }: Dependency, today: string): boolean =>
  dueOn !== null && dueOn < today && (state === 'requested' || state === 'confirmed')

export const otherEnd = ({ from, to }: Alignment, objectiveId: ObjectiveId): LinkEnd =>
  from.objectiveId === objectiveId ? to : from
