import { historyOf } from '#functions/api/doing.ts'
import { findCycle } from '#functions/api/find.ts'
import { invalid, notFound } from '#functions/http/api-problem.ts'
import type { Context } from '#functions/http/context.ts'
import type { Decision } from '#functions/http/define-command.ts'
import { type LinkedObjectives, presentAlignment, type ShownLink } from '#functions/presenters/alignment.ts'
import { membersOf } from '#functions/presenters/viewer.ts'
import { type PendingWrite, put } from '#functions/records/change.ts'
import type { Entity } from '#functions/records/kind.ts'
import { alignmentKind, type LinksState, linksStateKind } from '#functions/records/kinds.ts'
import type { AlignmentView } from '#shared/contracts/shapes/types.ts'
import type { Alignment } from '#shared/domain/alignment/alignment.ts'
import type { Changed } from '#shared/domain/alignment/link-history.ts'
import type { Surroundings } from '#shared/domain/alignment/link-rules.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { NewNotice } from '#shared/domain/notice/notice.ts'
import { dependencyAnswered, dependencyRequested } from '#shared/domain/notice/occasions.ts'
import type { Refusal } from '#shared/kernel/field-rules.ts'
import type { AlignmentId, CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Action, DenialReason } from '#shared/policy/actions.ts'
import { denial } from '#shared/policy/policy.ts'
import { endsIn, objectivesIn } from './link-ends.ts'
import { surroundingsOf } from './surroundings.ts'

/** Everything a change of a link writes to besides its history. */
export interface LinkPlace {
  readonly cycle: Entity<Cycle>
  readonly ends: LinkedObjectives
  /** Null where there is no link between the two ends yet. */
  readonly link: Entity<Alignment> | null
  /** Null before the cycle's first link. */
  readonly state: Entity<LinksState> | null
  readonly around: Surroundings
  /** The unit whose people decide about the change. */
  readonly unitId: UnitId
}
export type LoadedLink = LinkPlace & { readonly link: Entity<Alignment> }

export const readState = (context: Context, cycleId: CycleId): Promise<Entity<LinksState> | null> =>
  context.inCycle(cycleId).read(linksStateKind, 'state')

interface LinkAddress {
  readonly cycleId: CycleId
  readonly alignmentId: AlignmentId
}

/** A link with both its objectives. */
export async function findLink(context: Context, address: LinkAddress) {
  const cycle = findCycle(context.tenant, address.cycleId)
  const link = await context.inCycle(address.cycleId).read(alignmentKind, address.alignmentId)
  if (link === null) throw notFound(`alignment ${address.alignmentId}`)
  const ids = [link.data.from.objectiveId, link.data.to.objectiveId]
  const ends = endsIn(link.data, await objectivesIn(context, address.cycleId, ids))
  if (ends === null) throw notFound(`an end of alignment ${address.alignmentId}`)
  return { cycle, link, ends }
}

/** `decides` is the end whose unit may make the change. */
export async function loadLink(
  context: Context,
  address: LinkAddress,
  decides: 'from' | 'to',
): Promise<LoadedLink> {
  // Read before the links it speaks for, so that none of them can change unnoticed
  const state = await readState(context, address.cycleId)
  const found = await findLink(context, address)
  const { kind, from, to } = found.link.data
  const between = { cycleId: address.cycleId, kind, from, to, ends: found.ends }
  const around = await surroundingsOf(context, between)
  return { ...found, state, around, unitId: found.link.data[decides].unitId }
}

export const mayChangeLink = (
  context: Context,
  action: Action,
  { unitId, cycle }: LoadedLink,
): DenialReason | null => denial(action, context.who, { unitId, cycleState: cycle.data.state })

/** For somebody whose If-Match is stale. */
export const currentLink = (context: Context, { link, ends }: LoadedLink): AlignmentView =>
  presentAlignment(context, { link: link.data, ends }, link.revision)

export const stateWrite = (state: Entity<LinksState> | null, cycleId: CycleId): PendingWrite =>
  put(linksStateKind, state, { cycleId, changes: (state?.data.changes ?? 0) + 1 })

/** Everybody who may be looking at either end, at the map or at the gaps. */
export const linksTouched = (
  cycleId: CycleId,
  links: readonly Alignment[],
): NonNullable<Decision<unknown>['changed']> => {
  const ids = new Set(links.flatMap(({ from, to }) => [from.objectiveId, to.objectiveId]))
  return [
    ...[...ids].map((id) => ({ type: 'objective' as const, id })),
    { type: 'alignment' as const, id: cycleId },
  ]
}

/** Leads of a unit that is asked; who has asked when there is an answer. */
export function linkNotices(
  context: Context,
  before: Alignment | null,
  after: Alignment,
): readonly NewNotice[] {
  const leadsOf = (unitId: UnitId) =>
    membersOf(context, unitId)
      .filter(({ role }) => role === 'lead')
      .map(({ personId }) => personId)
  const told = [...dependencyRequested(before, after, leadsOf), ...dependencyAnswered(before, after)]
  return told.map((notice) => ({ ...notice, cycleId: after.cycleId }))
}

/** The one batch every change of a link is: the link, the state of all links, and an entry in both histories. */
export function linkDecision(
  context: Context,
  { link, state, ends, cycle }: LinkPlace,
  outcome: Changed,
): Result<Decision<ShownLink>, Refusal> {
  if (!outcome.ok) return outcome
  const { alignment, history } = outcome.value
  const [first, second] = history
  if (link !== null && first.changes.length === 0)
    return ok({ change: null, value: { link: link.data, ends } })
  const writes = [put(alignmentKind, link, alignment), stateWrite(state, cycle.data.id)] as const
  return ok({
    value: { link: alignment, ends },
    change: { writes, history: [historyOf(context, first), historyOf(context, second)] },
    changed: linksTouched(cycle.data.id, [alignment]),
    notices: linkNotices(context, link?.data ?? null, alignment),
  })
}

/** Whoever carries a risk is somebody the organisation knows. */
export function checkRiskOwner({ tenant }: Context, riskOwnerId: PersonId | null | undefined): void {
  if (riskOwnerId != null && !tenant.people.has(riskOwnerId))
    throw invalid({ path: '/riskOwnerId', rule: 'unknown_reference' })
}
