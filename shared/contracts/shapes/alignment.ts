import * as z from 'zod'
import { ALIGNMENT_KINDS } from '#shared/domain/alignment/alignment.ts'
import { GAP_FIXES, GAP_KINDS, GONE_REASONS } from '#shared/domain/alignment/gap.ts'
import { DENIAL_REASONS } from '#shared/policy/actions.ts'
import * as s from './scalars.ts'
import * as v from './views.ts'

export const alignmentKind = z.enum(ALIGNMENT_KINDS)
/** Only a dependency has one; "delivered" is said by the unit that had confirmed it. */
export const dependencyState = z.enum(['requested', 'confirmed', 'declined', 'delivered'])

/** One end as it is named in a request: an objective, or one of its key results. */
export const endInput = z.strictObject({
  objectiveId: s.objectiveId,
  keyResultId: s.keyResultId.nullable().default(null),
})

/** Per cent of what the child contributes to, over all its parents at most 100. */
export const contributionShare = z.number().min(0.1).max(100)

/** One end as it is shown. Its numbers stand beside the link and never go through it. */
export const alignmentEnd = z.object({
  objectiveId: s.objectiveId,
  keyResultId: s.keyResultId.nullable(),
  unitId: s.unitId,
  /** Of the key result where one is meant, else of the objective. */
  title: z.string(),
  objectiveTitle: z.string(),
  state: v.objectiveState,
  /** The objective, or the key result that is meant, is archived. */
  isArchived: z.boolean(),
  progress: z.number().nullable(),
  health: v.health.nullable(),
})

export const dependency = z.object({
  state: dependencyState,
  /** What is needed, in the words of who asks. */
  message: z.string(),
  dueOn: s.plainDate.nullable(),
  /** The day has passed, and it is neither delivered nor declined. */
  isOverdue: z.boolean(),
  /** Who carries the risk until the other unit has confirmed; for contact. */
  riskOwnerId: s.personId.nullable(),
  answer: z.object({ by: s.personId, at: s.instant, message: z.string() }).nullable(),
})

export const alignment = z.object({
  id: s.alignmentId,
  etag: s.etag,
  cycleId: s.cycleId,
  kind: alignmentKind,
  /** The child that contributes, or the objective that depends. */
  from: alignmentEnd,
  to: alignmentEnd,
  /** Per cent; null where nobody has said, and for dependencies. */
  share: z.number().nullable(),
  /** Null for contributions. */
  dependency: dependency.nullable(),
  /** Gaps this link is named for, e.g. "unconfirmed_dependency". */
  gaps: z.array(z.enum(GAP_KINDS)),
  created: z.object({ by: s.personId, at: s.instant }),
  withdrawnAt: s.instant.nullable(),
  carriedFrom: z.object({ cycleId: s.cycleId, alignmentId: s.alignmentId }).nullable(),
  denials: v.denials,
})

/** A unit is asked to contribute to an objective with one of its own. */
export const contributionRequest = z.object({
  /** Of everything the asked unit is asked for. */
  etag: s.etag,
  cycleId: s.cycleId,
  /** What is to be contributed to, and its unit. */
  objectiveId: s.objectiveId,
  objectiveTitle: z.string(),
  unitId: s.unitId,
  askedUnitId: s.unitId,
  /** "linked" as soon as one of the unit's objectives contributes, and as long as it does. */
  state: z.enum(['requested', 'linked', 'declined']),
  message: z.string(),
  dueOn: s.plainDate.nullable(),
  asked: z.object({ by: s.personId, at: s.instant }),
  answer: z.object({ by: s.personId, at: s.instant, message: z.string() }).nullable(),
  denials: v.denials,
})

export const gap = z.object({
  /** Stays the same as long as the gap does. */
  id: z.string(),
  kind: z.enum(GAP_KINDS),
  /** The unit that can close it; for a dependency the one that asks. */
  unitId: s.unitId,
  /** The unit at the other end of the link, where the gap is a link's. */
  otherUnitId: s.unitId.nullable(),
  objectiveId: s.objectiveId.nullable(),
  objectiveTitle: z.string().nullable(),
  otherObjectiveId: s.objectiveId.nullable(),
  otherObjectiveTitle: z.string().nullable(),
  alignmentId: s.alignmentId.nullable(),
  dueOn: s.plainDate.nullable(),
  /** Of a link that leads nowhere: which of its ends is gone, and why. */
  gone: z.object({ objectiveId: s.objectiveId, unitId: s.unitId, reason: z.enum(GONE_REASONS) }).nullable(),
  /** Ways to close it, the best first. */
  fixes: z.array(z.enum(GAP_FIXES)),
  /** Those the reader may not take, with the reason. */
  denials: z.partialRecord(z.enum(GAP_FIXES), z.enum(DENIAL_REASONS)),
})

export const gapCounts = z.record(z.enum(GAP_KINDS), z.int())
