import * as z from 'zod'
import type {
  AlignmentId,
  CheckInId,
  CommentId,
  CycleId,
  DismissalId,
  KeyResultId,
  ObjectiveId,
  PersonId,
  ReviewId,
  UnitId,
} from '#shared/kernel/ids.ts'
import { ID_PATTERN } from '#shared/kernel/ids.ts'

const id = <T extends string>() =>
  z
    .string()
    .regex(ID_PATTERN)
    .transform((text) => text as T) // the brand exists in types only

export const unitId = id<UnitId>()
export const cycleId = id<CycleId>()
export const objectiveId = id<ObjectiveId>()
export const keyResultId = id<KeyResultId>()
export const checkInId = id<CheckInId>()
export const commentId = id<CommentId>()
export const alignmentId = id<AlignmentId>()
export const dismissalId = id<DismissalId>()
export const personId = id<PersonId>()
export const reviewId = id<ReviewId>()
/** A card, group, note or action inside a session. */
export const partId = z.string().regex(ID_PATTERN)

/** ISO calendar date, "2026-09-01". */
export const plainDate = z.iso.date()
/** ISO instant in UTC. */
export const instant = z.iso.datetime()

export const TITLE_MAX = 300
export const TEXT_MAX = 4000
/** What is left of a text when white space around it is gone; lengths are counted in UTF-16 units. */
const trimmed = (max: number) => z.string().trim().max(max)
export const title = trimmed(TITLE_MAX).min(1)
export const text = trimmed(TEXT_MAX)
export const reason = trimmed(1000).min(3)
/** Any finite number up to a quadrillion: beyond that IEEE 754 loses whole units. */
export const value = z.number().min(-1e15).max(1e15)
export const share = z.number().min(0).max(1)
export const confidence = z.int().min(0).max(10)
export const order = z.string().regex(/^[0-9A-Za-z]{1,100}$/)
export const etag = z.string()
