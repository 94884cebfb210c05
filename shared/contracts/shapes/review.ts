import * as z from 'zod'
import { STEPS } from '#shared/domain/review/agenda.ts'
import { ITEM_KINDS, POST_TARGETS } from '#shared/domain/review/part.ts'
import { PULSE_QUESTIONS } from '#shared/domain/review/pulse.ts'
import { RETRO_FORMATS } from '#shared/domain/review/retro-format.ts'
import { REVEALS } from '#shared/domain/review/revealed.ts'
import { REVIEW_STATES } from '#shared/domain/review/review.ts'
import { RITUALS } from '#shared/domain/ritual/ritual.ts'
import * as s from './scalars.ts'

export const ritual = z.enum(RITUALS)
export const stepId = z.enum(STEPS)
export const agendaStep = z.strictObject({ stepId, minutes: z.int().min(1).max(240) })

/** How a retrospective is held, as it is asked for. */
export const retroInput = z.strictObject({
  format: z.enum(RETRO_FORMATS).default('keep_drop_try'),
  /** Titles of the columns; for the format "own" only. */
  ownColumns: z.array(z.string().trim().min(1).max(60)).max(6).default([]),
  isAnonymous: z.boolean().default(true),
  dotBudget: z.int().min(1).max(20).default(5),
})

export const retro = z.object({
  format: z.enum(RETRO_FORMATS),
  /** `title` is null where the format names the column. */
  columns: z.array(z.object({ id: z.string(), title: z.string().nullable() })),
  isAnonymous: z.boolean(),
  dotBudget: z.int(),
})

/** The frame of a session: what changes seldom and is the same for everybody. */
export const reviewSession = z.object({
  id: s.reviewId,
  etag: s.etag,
  cycleId: s.cycleId,
  unitId: s.unitId,
  ritual,
  on: s.plainDate,
  startsAt: s.instant.nullable(),
  language: z.enum(['de', 'en']),
  state: z.enum(REVIEW_STATES),
  agenda: z.array(agendaStep),
  /** The step everybody follows; `startedAt` by the server's clock, to be compared with `serverNow`. */
  current: z
    .object({
      stepId,
      startedAt: s.instant,
      /** What everybody looks at within the step; null where each looks for themselves. */
      focusId: s.partId.nullable(),
    })
    .nullable(),
  facilitatorId: s.personId.nullable(),
  openedAt: s.instant.nullable(),
  closedAt: s.instant.nullable(),
  /** "timer": nobody closed it, so it was closed some hours after it should have ended. */
  closedBy: z.enum(['facilitator', 'timer']).nullable(),
  reopenings: z.array(z.object({ by: s.personId, at: s.instant, reason: z.string() })),
  retro: retro.nullable(),
})

export const participant = z.object({
  personId: s.personId,
  /** Seen within the last minute. */
  isPresent: z.boolean(),
  /** Belongs to the unit; others look on. */
  isMember: z.boolean(),
})

/** Confidence votes on one key result, or on an objective where `keyResultId` is null. */
export const voteTopic = z.object({
  objectiveId: s.objectiveId,
  keyResultId: s.keyResultId.nullable(),
  isRevealed: z.boolean(),
  /** Faces, before the reveal; empty after it. */
  votedBy: z.array(s.personId),
  /** The reader's own, until the reveal. */
  mine: s.confidence.nullable(),
  /** After the reveal: values in ascending order, without people. */
  spread: z
    .object({ values: z.array(z.int()), low: z.number(), high: z.number(), mean: z.number() })
    .nullable(),
})

export const card = z.object({
  id: s.partId,
  columnId: z.string(),
  text: z.string(),
  /** Only its author sees it yet. */
  isHidden: z.boolean(),
  isMine: z.boolean(),
  groupId: s.partId.nullable(),
  /** Never said in an anonymous retrospective. */
  by: s.personId.nullable(),
})

export const cardGroup = z.object({ id: s.partId, columnId: z.string(), title: z.string() })

const onTarget = z.object({ targetId: s.partId, dots: z.int() })
export const dots = z.object({
  budget: z.int(),
  spent: z.int(),
  /** The reader's own, on cards and groups, until the reveal. */
  mine: z.array(onTarget),
  /** Faces, before the reveal. */
  givenBy: z.array(s.personId),
  isRevealed: z.boolean(),
  /** After the reveal, most dots first; a group counts its cards' dots too. */
  totals: z.array(onTarget),
})

export const pulseQuestion = z.enum(PULSE_QUESTIONS)
export const pulseResult = z.object({
  questionId: pulseQuestion,
  /** How often 1, 2, 3, 4 and 5 was said. */
  counts: z.array(z.int()),
  mean: z.number(),
})
export const pulse = z.object({
  questions: z.array(pulseQuestion),
  /** How many have answered; nobody learns who. */
  count: z.int(),
  minimum: z.int(),
  hasAnswered: z.boolean(),
  isRevealed: z.boolean(),
  /** Null before the reveal, and for fewer answers than the minimum. */
  results: z.array(pulseResult).nullable(),
  /** Of the unit's earlier retrospectives, the latest first. */
  earlier: z.array(z.object({ cycleId: s.cycleId, on: s.plainDate, results: z.array(pulseResult) })),
})

export const itemKind = z.enum(ITEM_KINDS)
export const item = z.object({
  id: s.partId,
  kind: itemKind,
  text: z.string(),
  ownerId: s.personId.nullable(),
  objectiveId: s.objectiveId.nullable(),
  keyResultId: s.keyResultId.nullable(),
  /** A blocker that is out of the way, a commitment kept, a parked thing talked about. */
  isDone: z.boolean(),
  by: s.personId,
  at: s.instant,
})

export const actionState = z.enum(['open', 'done', 'dropped'])
export const action = z.object({
  id: s.partId,
  etag: s.etag,
  text: z.string(),
  ownerId: s.personId.nullable(),
  dueOn: s.plainDate.nullable(),
  isOverdue: z.boolean(),
  state: actionState,
  /** The session it was agreed in. */
  from: z.object({ cycleId: s.cycleId, reviewId: s.reviewId, ritual, on: s.plainDate }),
  /** It was open when this session began. */
  isFromEarlier: z.boolean(),
  by: s.personId,
  at: s.instant,
  settledAt: s.instant.nullable(),
})

/** What an earlier session of the unit left behind. */
export const learning = z.object({
  cycleId: s.cycleId,
  reviewId: s.reviewId,
  ritual,
  on: s.plainDate,
  decisions: z.array(z.string()),
  /** Retrospectives: cards and groups with the most dots. */
  topics: z.array(
    z.object({ columnId: z.string(), title: z.string().nullable(), text: z.string(), dots: z.int() }),
  ),
})

export const pulseAnswer = z.int().min(1).max(5)

/** As the Teams client or the calendar gives it; its spelling may differ. */
export const joinUrl = z.url().max(2000)
/** A series has one address for all of its occurrences: the session is found by its day. */
export const meeting = z.object({ cycleId: s.cycleId, unitId: s.unitId, ritual })

export const postTarget = z.enum(POST_TARGETS)
export const posted = z.object({
  to: postTarget,
  /** "not_set_up": no event or team, or no way there; "consent_required": once the person has allowed it. */
  outcome: z.enum(['posted', 'not_set_up', 'consent_required', 'failed']),
  at: s.instant,
})
export const reveal = z.enum(REVEALS)
