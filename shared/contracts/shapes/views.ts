import * as z from 'zod'
import { ACTIONS, DENIAL_REASONS } from '#shared/policy/actions.ts'
import { metric } from './metric.ts'
import * as s from './scalars.ts'

/** What the reader may not do here, and why; an action that is not listed is allowed. */
export const denials = z.partialRecord(z.enum(ACTIONS), z.enum(DENIAL_REASONS))

export const health = z.enum(['not_started', 'on_track', 'at_risk', 'off_track', 'stale'])
export const objectiveState = z.enum(['draft', 'proposed', 'agreed', 'active', 'closed', 'cancelled'])
export const origin = z.enum(['top_down', 'bottom_up'])
export const ambition = z.enum(['aspirational', 'committed'])
export const cycleState = z.enum(['planning', 'running', 'closing', 'closed'])

/** Name for contact; nothing is ever aggregated by person. */
export const person = z.object({ id: s.personId, name: z.string(), isGuest: z.boolean() })

export const settings = z.strictObject({
  name: z.string().trim().min(1).max(120),
  timeZone: z.string().min(1).max(64),
  language: z.enum(['de', 'en']),
  cadenceDays: z.int().min(1).max(92),
  thresholds: z.strictObject({ onTrack: s.share, atRisk: s.share }),
  limits: z.strictObject({
    objectivesPerUnit: z.strictObject({ min: z.int().min(1).max(50), max: z.int().min(1).max(50) }),
    keyResultsPerObjective: z.strictObject({ min: z.int().min(1).max(50), max: z.int().min(1).max(50) }),
  }),
  topDownShare: s.share,
  holidays: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  reminders: z.boolean(),
})

export const unit = z.object({
  id: s.unitId,
  etag: s.etag,
  name: z.string(),
  parentId: s.unitId.nullable(),
  teamId: z.string().nullable(),
  archivedAt: s.instant.nullable(),
  leads: z.array(s.personId),
  members: z.array(s.personId),
  /** Holds the article's example; thrown away with one request. */
  isSample: z.boolean(),
  denials,
})

export const cycle = z.object({
  id: s.cycleId,
  etag: s.etag,
  name: z.string(),
  startsOn: s.plainDate,
  endsOn: s.plainDate,
  state: cycleState,
  /** Elapsed share of the cycle, 0..1. */
  elapsed: z.number(),
  /** Today in the organisation's time zone. */
  today: s.plainDate,
  /** Said, not refused: e.g. "unusual_length". */
  warnings: z.array(z.enum(['unusual_length', 'overlaps_other'])),
  denials,
})

export const grade = z.object({
  value: z.number(),
  suggested: z.number().nullable(),
  reason: z.string().nullable(),
})

/** Theil–Sen line through the check-ins, read off at the end of the cycle. */
export const forecast = z.object({
  /** Projected measured value at the cycle's end, and the middle half of what the slopes allow. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** Projected progress, unclamped. */
  progress: z.number(),
})

export const reading = z.object({ on: s.plainDate, value: z.number(), confidence: z.number() })

export const keyResult = z.object({
  id: s.keyResultId,
  title: z.string(),
  ownerId: s.personId.nullable(),
  metric,
  weight: z.number(),
  order: z.string(),
  /** Latest measured value; null before the first check-in. */
  value: z.number().nullable(),
  /** Progress, unclamped; null while undefined (no value, or the baseline is still to be found). */
  progress: z.number().nullable(),
  expectedPace: z.number().nullable(),
  health: health.nullable(),
  confidence: z.number().nullable(),
  mismatch: z.enum(['confident_but_off_track', 'doubtful_but_on_track']).nullable(),
  /** Needs its first check-in to set the baseline. */
  findBaseline: z.boolean(),
  /** The yes/no metric is a milestone: said, not refused. */
  milestone: z.boolean(),
  lastCheckIn: z.object({ on: s.plainDate, ageDays: z.int() }).nullable(),
  /** The day the next check-in is due; null when none is expected. */
  dueOn: s.plainDate.nullable(),
  isDue: z.boolean(),
  forecast: forecast.nullable(),
  grade: grade.nullable(),
  suggestedGrade: z.number().nullable(),
  archivedAt: s.instant.nullable(),
  carriedFrom: z.object({ cycleId: s.cycleId, keyResultId: s.keyResultId }).nullable(),
})

/** A finding the team has set aside; it is left out as soon as the text it is about has changed. */
export const dismissal = z.object({
  id: s.dismissalId,
  ruleId: z.string(),
  /** The key result the finding is about; null for the objective itself. */
  keyResultId: s.keyResultId.nullable(),
  reason: z.string(),
  by: s.personId,
  at: s.instant,
})

/** The same about a unit's objectives as a whole; it is left out as soon as they have changed. */
export const setDismissal = dismissal.omit({ keyResultId: true })

export const objective = z.object({
  id: s.objectiveId,
  etag: s.etag,
  cycleId: s.cycleId,
  unitId: s.unitId,
  title: z.string(),
  why: z.string(),
  origin,
  ambition,
  ownerId: s.personId.nullable(),
  state: objectiveState,
  order: z.string(),
  progress: z.number().nullable(),
  expectedPace: z.number().nullable(),
  health: health.nullable(),
  /** Mean of the key results' latest confidence, weighted as progress is. */
  confidence: z.number().nullable(),
  keyResults: z.array(keyResult),
  agreements: z.array(
    z.object({
      personId: s.personId,
      answer: z.enum(['yes', 'no']),
      note: z.string().nullable(),
      at: s.instant,
    }),
  ),
  /** Members whose answer is still missing. */
  awaiting: z.array(s.personId),
  activation: z.object({ by: s.personId, at: s.instant, withoutAnswerOf: z.array(s.personId) }).nullable(),
  grade: grade.nullable(),
  suggestedGrade: z.number().nullable(),
  cancelReason: z.string().nullable(),
  archivedAt: s.instant.nullable(),
  carriedFrom: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }).nullable(),
  carriedTo: z.object({ cycleId: s.cycleId, objectiveId: s.objectiveId }).nullable(),
  dismissals: z.array(dismissal),
  commentCount: z.int(),
  createdAt: s.instant,
  denials,
})

/** What waits for one person: an answer or a check-in. */
export const due = z.array(
  z.object({
    kind: z.enum(['check_in', 'agreement']),
    objectiveId: s.objectiveId,
    keyResultId: s.keyResultId.nullable(),
    dueOn: s.plainDate.nullable(),
  }),
)

export const balance = z.object({
  topDown: z.int(),
  bottomUp: z.int(),
  /** Share of top-down objectives, 0..1; null without objectives. */
  topDownShare: z.number().nullable(),
  /** What the organisation aims at. */
  aim: z.number(),
})

/** How one unit stands in one cycle; the overview reads nothing else. */
export const unitSummary = z.object({
  unitId: s.unitId,
  progress: z.number().nullable(),
  expectedPace: z.number().nullable(),
  health: health.nullable(),
  objectiveCount: z.int(),
  keyResultCount: z.int(),
  /** Key results checked in within the cadence, of those that expect a check-in. */
  checkInsDone: z.int(),
  checkInsExpected: z.int(),
  healthCounts: z.record(health, z.int()),
  balance,
})

export const checkIn = z.object({
  id: s.checkInId,
  keyResultId: s.keyResultId,
  on: s.plainDate,
  value: z.number(),
  confidence: z.number(),
  note: z.string(),
  by: s.personId,
  at: s.instant,
  correctedAt: s.instant.nullable(),
  denials,
})

export const comment = z.object({
  id: s.commentId,
  text: z.string(),
  mentions: z.array(s.personId),
  by: s.personId,
  at: s.instant,
  editedAt: s.instant.nullable(),
  denials,
})

export const historyEntry = z.object({
  id: z.string(),
  subjectId: z.string(),
  partId: z.string().nullable(),
  verb: z.string(),
  by: s.personId,
  at: s.instant,
  changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  reason: z.string().nullable(),
})

export const cursorQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
export const page = <T extends z.ZodType>(item: T) => ({
  items: z.array(item),
  nextCursor: z.string().nullable(),
})
/** Everybody named in an answer, so that a screen needs no second request. */
export const people = z.array(person)
