import type { CycleState } from '#shared/domain/cycle.ts'
import type { ObjectiveState } from '#shared/domain/objective.ts'
import type { ReviewState } from '#shared/domain/review/review.ts'
import type { PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { Action, DenialReason, Denials } from './actions.ts'

/** The person as the verified token and the directory know them. */
export interface Who {
  readonly personId: PersonId
  readonly isAdmin: boolean
  readonly isGuest: boolean
  /** Units the person belongs to; leads belong to theirs too, listed or not. */
  readonly memberOf: ReadonlySet<UnitId>
  readonly leadOf: ReadonlySet<UnitId>
}

/** What the action is about; what is absent does not matter. */
export interface PolicyContext {
  readonly unitId?: UnitId | null | undefined
  readonly objectiveState?: ObjectiveState | undefined
  readonly cycleState?: CycleState | undefined
  readonly archived?: boolean | undefined
  /** Who wrote the check-in or comment. */
  readonly authorId?: PersonId | undefined
  /** The check-in is the key result's last one. */
  readonly isLast?: boolean | undefined
  /** The person owns the Teams team that is to be bound. */
  readonly ownsTeam?: boolean | undefined
  /** In whose calendar the unit's meetings stand, or who leads the session; null before anybody does. */
  readonly facilitatorId?: PersonId | null | undefined
  /** Nobody has seen the facilitator for a while. */
  readonly isFacilitatorAway?: boolean | undefined
  readonly reviewState?: ReviewState | undefined
  /** The unit is bound to a Teams team already. */
  readonly hasTeam?: boolean | undefined
}

type Rule = (who: Who, context: PolicyContext) => DenialReason | null

const all =
  (...rules: readonly Rule[]): Rule =>
  (who, context) => {
    for (const rule of rules) {
      const reason = rule(who, context)
      if (reason) return reason
    }
    return null
  }

const everybody: Rule = () => null
const noGuest: Rule = ({ isGuest }) => (isGuest ? 'guest_reads_only' : null)
const isLead = ({ leadOf }: Who, { unitId }: PolicyContext): boolean => unitId != null && leadOf.has(unitId)
const isMember = (who: Who, context: PolicyContext): boolean =>
  (context.unitId != null && who.memberOf.has(context.unitId)) || isLead(who, context)

const admin: Rule = all(noGuest, ({ isAdmin }) => (isAdmin ? null : 'needs_admin'))
const lead: Rule = all(noGuest, (who, context) => (who.isAdmin || isLead(who, context) ? null : 'needs_lead'))
const member: Rule = all(noGuest, (who, context) =>
  who.isAdmin || isMember(who, context) ? null : 'not_a_member',
)
/** Asked without a unit, belonging to any is enough to begin; the unit decides when it is known. */
const someMember: Rule = (who, context) =>
  context.unitId === undefined && who.memberOf.size + who.leadOf.size > 0
    ? noGuest(who, context)
    : member(who, context)
/** A yes is given for oneself: an admin from outside the unit has none to give. */
const trueMember: Rule = all(noGuest, (who, context) => (isMember(who, context) ? null : 'not_a_member'))

const openCycle: Rule = (_, { cycleState }) => (cycleState === 'closed' ? 'cycle_closed' : null)
const notArchived: Rule = (_, { archived }) => (archived ? 'archived' : null)
const inState =
  (...states: readonly ObjectiveState[]): Rule =>
  (_, { objectiveState }) =>
    objectiveState === undefined || states.includes(objectiveState) ? null : 'wrong_state'

const author: Rule = ({ personId }, { authorId }) =>
  authorId === undefined || authorId === personId ? null : 'not_the_author'
const facilitator: Rule = ({ personId }, { facilitatorId }) =>
  facilitatorId == null || facilitatorId === personId ? null : 'not_the_facilitator'
const steering: Rule = ({ personId }, { facilitatorId }) =>
  facilitatorId == null || facilitatorId === personId ? null : 'not_facilitating'
/** Leads and admins may always, others from who gives it to them or is away. */
const successor: Rule = (who, context) =>
  who.isAdmin || isLead(who, context) || context.isFacilitatorAway === true ? null : steering(who, context)
const notEnded: Rule = (_, { reviewState }) => (reviewState === 'closed' ? 'session_closed' : null)
const begun: Rule = (who, context) =>
  context.reviewState === 'scheduled' ? 'session_not_open' : notEnded(who, context)
const ended: Rule = (_, { reviewState }) =>
  reviewState === undefined || reviewState === 'closed' ? null : 'wrong_state'
const last: Rule = (_, { isLast }) => (isLast === false ? 'not_the_last' : null)

/** A unit without a team may be claimed by whoever owns the team in the directory. */
const bind: Rule = all(noGuest, (who, context) => {
  const isClaim = context.hasTeam === false && context.ownsTeam === true
  return isClaim ? null : lead(who, context)
})

const alive = all(openCycle, notArchived)
const ALIVE_STATES = ['draft', 'proposed', 'agreed', 'active'] as const

/** Who may do what: everybody reads, members write, leads decide, admins run the organisation, guests read only. */
export const POLICY: Readonly<Record<Action, Rule>> = {
  'organisation.edit': admin,
  'unit.create': admin,
  'unit.edit': admin,
  'unit.bind': bind,
  'unit.sync': lead,
  'cycle.create': admin,
  'cycle.edit': all(admin, openCycle),
  'cycle.transition': admin,
  'cycle.carryOver': someMember,
  'objective.read': everybody,
  'objective.create': all(member, openCycle),
  'objective.edit': all(member, alive, inState(...ALIVE_STATES)),
  'objective.propose': all(member, alive, inState('draft', 'proposed', 'agreed')),
  'objective.answer': all(trueMember, alive, inState('proposed', 'agreed')),
  'objective.activate': all(lead, alive, inState('proposed', 'agreed', 'closed')),
  'objective.close': all(lead, alive, inState('active')),
  'objective.cancel': all(lead, alive, inState(...ALIVE_STATES)),
  'objective.archive': all(member, openCycle),
  'objective.comment': noGuest,
  'objective.link': all(member, alive, inState(...ALIVE_STATES)),
  'keyResult.checkIn': all(member, alive, inState('active')),
  'checkIn.change': all(member, alive, inState('active'), author, last),
  'comment.change': all(noGuest, author),
  'calendar.plan': all(lead, openCycle),
  'calendar.book': all(lead, openCycle, facilitator),
  'review.create': all(member, openCycle),
  'review.edit': all(member, steering, notEnded),
  'review.open': all(member, notEnded),
  'review.steer': all(member, steering, begun),
  'review.takeOver': all(member, successor, begun),
  'review.speak': all(trueMember, begun),
  'review.note': all(member, begun),
  'review.reopen': all(lead, ended),
  'review.post': all(member, ended),
  // Who links from an objective may change the link, whatever has become of the objective
  'alignment.change': all(member, openCycle),
  // A promise is given for one's own unit: an admin from outside has none to give
  'alignment.answer': all(trueMember, openCycle),
}

/** Why the person may not do it, or null when they may. */
export const denial = (action: Action, who: Who, context: PolicyContext = {}): DenialReason | null =>
  POLICY[action](who, context)

/** The actions each kind of thing offers. */
export const SCOPES = {
  organisation: ['organisation.edit', 'unit.create', 'cycle.create'],
  unit: ['unit.edit', 'unit.bind', 'unit.sync'],
  cycle: ['cycle.edit', 'cycle.transition', 'cycle.carryOver'],
  board: ['objective.create', 'objective.edit', 'cycle.carryOver'],
  objective: [
    'objective.edit',
    'objective.propose',
    'objective.answer',
    'objective.activate',
    'objective.close',
    'objective.cancel',
    'objective.archive',
    'objective.comment',
    'objective.link',
    'keyResult.checkIn',
  ],
  checkIn: ['checkIn.change'],
  comment: ['comment.change'],
  calendar: ['calendar.plan', 'calendar.book'],
  reviews: ['review.create'],
  review: [
    'review.edit',
    'review.open',
    'review.steer',
    'review.takeOver',
    'review.speak',
    'review.note',
    'review.reopen',
    'review.post',
  ],
  alignmentFrom: ['alignment.change'],
  alignmentTo: ['alignment.answer'],
} as const satisfies Record<string, readonly Action[]>
export type Scope = keyof typeof SCOPES

/** The scope's actions that are refused to the person, each with its reason. */
export function denialsFor(scope: Scope, who: Who, context: PolicyContext = {}): Denials {
  const denials: Denials = {}
  for (const action of SCOPES[scope]) {
    const reason = denial(action, who, context)
    if (reason) denials[action] = reason
  }
  return denials
}
