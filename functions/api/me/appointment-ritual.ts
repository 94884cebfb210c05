import { sessionOf } from '#functions/api/reviews/session-of.ts'
import type { Context } from '#functions/http/context.ts'
import type { Entity } from '#functions/records/kind.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import {
  type MeetingBinding,
  meetingIdOf,
  meetingKind,
  memoryKind,
  reviewIdOf,
  reviewKind,
} from '#functions/records/review-kinds.ts'
import type { getAppointment as contract } from '#shared/contracts/me/get-appointment.ts'
import { dayIn } from '#shared/domain/calendar-day.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Unit } from '#shared/domain/organisation.ts'
import type { ReviewAction, UnitMemory } from '#shared/domain/review/memory.ts'
import type { Review } from '#shared/domain/review/review.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'

type Asked = Context<typeof contract>
type Meant = Pick<MeetingBinding, 'cycleId' | 'unitId' | 'ritual'>

/** A ritual that an appointment stands for, with what people look at before it. */
export interface AppointmentRitual {
  readonly ritual: Ritual
  readonly cycle: Entity<Cycle>
  readonly unit: Entity<Unit>
  readonly session: Entity<Review> | null
  /** The unit's, of every state. */
  readonly objectives: readonly Entity<Objective>[]
  readonly openActions: readonly Entity<ReviewAction>[]
}

/** Open ones stand first, and nobody carries more along. */
const MOST_MEMORIES = 40

/** The meeting's own address counts before a link, which may have been copied into any text. */
async function meantBy({ organisation, input }: Asked): Promise<Meant | null> {
  const { joinUrl, cycleId, unitId, ritual } = input.query
  const meeting = joinUrl ? await organisation.read(meetingKind, meetingIdOf(joinUrl)) : null
  if (meeting !== null) return meeting.data
  return cycleId && unitId && ritual ? { cycleId, unitId, ritual } : null
}

/** One occurrence is the session of its day; a whole series is whatever it leads to today. */
function sessionMeant(context: Asked, meant: Meant): Promise<Entity<Review> | null> {
  const { startsAt } = context.input.query
  if (startsAt === undefined) return sessionOf(context, meant)
  const on = dayIn(startsAt, context.tenant.settings.data.timeZone)
  return context.inCycle(meant.cycleId).read(reviewKind, reviewIdOf({ ...meant, on }))
}

const isOpenAction = (entity: Entity<UnitMemory>): entity is Entity<ReviewAction> =>
  entity.data.memory === 'action' && entity.data.state === 'open'

async function openActionsOf(context: Asked, { unitId }: Meant): Promise<readonly Entity<ReviewAction>[]> {
  const where = [{ field: 'unitId', is: unitId }]
  const page = { where, descending: true, limit: MOST_MEMORIES }
  const { items } = await context.organisation.list(memoryKind, page)
  return items.filter(isOpenAction).sort((a, b) => (a.data.at < b.data.at ? -1 : 1))
}

/** Null for an appointment that is no ritual of the reader's organisation. */
export async function loadRitual(context: Asked): Promise<AppointmentRitual | null> {
  const meant = await meantBy(context)
  const cycle = meant && context.tenant.cycles.get(meant.cycleId)
  const unit = meant && context.tenant.units.get(meant.unitId)
  if (!meant || !cycle || !unit) return null
  const [session, objectives, openActions] = await Promise.all([
    sessionMeant(context, meant),
    context.inCycle(meant.cycleId).all(objectiveKind, [{ field: 'unitId', is: meant.unitId }]),
    openActionsOf(context, meant),
  ])
  return { ritual: meant.ritual, cycle, unit, session, objectives, openActions }
}
