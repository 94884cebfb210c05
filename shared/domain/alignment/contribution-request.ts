import type { FieldIssue } from '#shared/kernel/field-rules.ts'
import type { ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import { err, ok } from '#shared/kernel/result.ts'
import { type CycleDoing, entry, type NewHistory, type Outcome, refuse, refuseField } from '../doing.ts'
import type { Objective } from '../objective.ts'
import type { Unit } from '../organisation.ts'
import { type Alignment, type DependencyAnswer, isLiving } from './alignment.ts'
import { dueIssues } from './link-rules.ts'

/**
 * A unit is asked to contribute to another unit's objective, with whichever of its own it finds fitting. It is open
 * until the unit links one or says no.
 */
export interface ContributionRequest {
  readonly objectiveId: ObjectiveId
  /** The objective's own unit. */
  readonly unitId: UnitId
  /** What is hoped for. */
  readonly message: string
  /** ISO date inside the cycle. */
  readonly dueOn: string | null
  readonly askedAt: string
  readonly askedBy: PersonId
  /** A no, with the reason. */
  readonly answer: DependencyAnswer | null
}

/** Everything one unit is asked for in one cycle. */
export interface AskedUnit {
  readonly unitId: UnitId
  readonly requests: readonly ContributionRequest[]
}

export type ContributionState = 'requested' | 'linked' | 'declined'

export interface Ask {
  readonly message: string
  readonly dueOn: string | null
}

/** What is asked of whom; `before` is null where the unit has been asked for nothing yet. */
export interface Asking {
  readonly objective: Objective
  readonly units: readonly { readonly unit: Unit; readonly before: AskedUnit | null }[]
}

type Asked = Outcome<{ readonly asked: readonly AskedUnit[] }>

const unitIssue = (unit: Unit, { unitId }: Objective, at: number): readonly FieldIssue[] => {
  const path = `/unitIds/${at}`
  if (unit.id === unitId) return [{ path, rule: 'same_unit' }]
  return unit.archivedAt === null ? [] : [{ path, rule: 'link_unit_dissolved' }]
}

const without = (before: AskedUnit | null, objectiveId: ObjectiveId): readonly ContributionRequest[] =>
  before?.requests.filter((request) => request.objectiveId !== objectiveId) ?? []

/** Asks each of the units; one that was asked before is asked anew. */
export function askForContributions({ objective, units }: Asking, ask: Ask, doing: CycleDoing): Asked {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const wrong = units.flatMap(({ unit }, at) => unitIssue(unit, objective, at))
  const issues = [...wrong, ...dueIssues(ask.dueOn, doing)]
  if (issues.length > 0) return err({ code: 'invalid_input', errors: issues })
  const { id: objectiveId, unitId } = objective
  const request = { objectiveId, unitId, ...ask, askedAt: doing.at, askedBy: doing.who, answer: null }
  const asked = units.map(({ unit, before }) => ({
    unitId: unit.id,
    requests: [...without(before, objectiveId), request],
  }))
  const history = told(objective, 'contribution_asked', doing, {
    to: units.map(({ unit }) => unit.name).join(', '),
    message: ask.message,
  })
  return ok({ asked, history })
}

interface Telling {
  readonly from?: string
  readonly to?: string
  readonly message?: string
  readonly reason?: string
}

const told = (
  { id }: Pick<Objective, 'id'>,
  verb: NewHistory['verb'],
  doing: CycleDoing,
  { from, to, message, reason }: Telling,
): NewHistory =>
  entry(doing, {
    subjectId: id,
    verb,
    reason: reason ?? null,
    changes: [
      { field: 'askedUnits', from: from ?? null, to: to ?? null },
      ...(message ? [{ field: 'message', from: null, to: message }] : []),
    ],
  })

/** A request among all that its unit is asked for. */
export interface RequestOfUnit {
  readonly unit: Unit
  readonly before: AskedUnit
  readonly request: ContributionRequest
}

const replaced = (before: AskedUnit, request: ContributionRequest): AskedUnit => ({
  ...before,
  requests: before.requests.map((one) => (one.objectiveId === request.objectiveId ? request : one)),
})

/** The asked unit says no, and why. */
export function declineContribution(
  { unit, before, request }: RequestOfUnit,
  message: string,
  doing: CycleDoing,
): Outcome<{ readonly asked: AskedUnit }> {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  if (request.answer !== null) return refuse('invalid_transition')
  if (message === '') return refuseField('/message', 'reason_required')
  const answer = { by: doing.who, at: doing.at, message }
  const history = told({ id: request.objectiveId }, 'contribution_declined', doing, {
    from: unit.name,
    to: unit.name,
    reason: message,
  })
  return ok({ asked: replaced(before, { ...request, answer }), history })
}

/** The unit is asked no longer. */
export function withdrawContributionRequest(
  { unit, before, request }: RequestOfUnit,
  doing: CycleDoing,
): Outcome<{ readonly asked: AskedUnit }> {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const asked = { ...before, requests: without(before, request.objectiveId) }
  const history = told({ id: request.objectiveId }, 'contribution_ask_withdrawn', doing, { from: unit.name })
  return ok({ asked, history })
}

/** What has become of a request, as the links to its objective stand. */
export function contributionState(
  askedUnitId: UnitId,
  { objectiveId, answer }: Pick<ContributionRequest, 'objectiveId' | 'answer'>,
  links: readonly Alignment[],
): ContributionState {
  const isLinked = links.some(
    (link) =>
      link.kind === 'contributes_to' &&
      isLiving(link) &&
      link.to.objectiveId === objectiveId &&
      link.from.unitId === askedUnitId,
  )
  if (isLinked) return 'linked'
  return answer === null ? 'requested' : 'declined'
}
