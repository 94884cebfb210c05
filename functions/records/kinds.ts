import { type Alignment, isLiving } from '#shared/domain/alignment/alignment.ts'
import type { AskedUnit } from '#shared/domain/alignment/contribution-request.ts'
import type { CheckIn } from '#shared/domain/check-in.ts'
import type { Comment } from '#shared/domain/comment.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Membership, OrganisationSettings, Person, Unit } from '#shared/domain/organisation.ts'
import type { UnitDismissals } from '#shared/domain/set-dismissals.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { CycleId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import type { ObjectiveFigures } from './figures.ts'
import type { Kind } from './kind.ts'

const fresh = { keysOf: () => ({}), sortOf: () => '', upgrades: [] } as const

/** Version 1 reminded nobody of anything, and nobody had decided that. */
const withReminders = (data: unknown): unknown => ({ ...(data as object), reminders: true }) // settings

/** One per organisation. */
export const organisationKind: Kind<OrganisationSettings> = {
  ...fresh,
  type: 'organisation',
  idOf: () => 'settings',
  upgrades: [withReminders],
}

export const unitKind: Kind<Unit> = { ...fresh, type: 'unit', idOf: (unit) => unit.id }

/** Who belongs to one unit, as the directory last said. */
export interface UnitMembers {
  readonly unitId: UnitId
  readonly members: readonly Membership[]
  readonly syncedAt: string
}
export const membersKind: Kind<UnitMembers> = { ...fresh, type: 'members', idOf: ({ unitId }) => unitId }

export const cycleKind: Kind<Cycle> = {
  ...fresh,
  type: 'cycle',
  idOf: (cycle) => cycle.id,
  sortOf: (cycle) => cycle.startsOn,
}

/** Name for contact, remembered from verified tokens and directory answers. */
export const personKind: Kind<Person> = { ...fresh, type: 'person', idOf: (person) => person.id }

const ownersOf = ({ ownerId, keyResults }: Objective): readonly string[] => [
  ...new Set([ownerId, ...keyResults.map((keyResult) => keyResult.ownerId)].filter((id) => id !== null)),
]

/** Version 1 knew no dismissed findings. */
const withoutDismissals = (data: unknown): unknown => ({ ...(data as object), dismissals: [] }) // an objective

export const objectiveKind: Kind<Objective> = {
  type: 'objective',
  idOf: (objective) => objective.id,
  sortOf: (objective) => objective.order,
  keysOf: (objective) => ({
    unitId: objective.unitId,
    state: objective.state,
    owners: ownersOf(objective),
    text: fold([objective.title, ...objective.keyResults.map((keyResult) => keyResult.title)].join('\n')),
  }),
  upgrades: [withoutDismissals],
}

/** What one unit's numbers are made of in one cycle; the overview reads these and no objective. */
export interface UnitFigures {
  readonly unitId: UnitId
  readonly objectives: readonly ObjectiveFigures[]
}
/** The first summaries named no titles; whoever needs one reads the objective. */
const withoutTitles = (data: unknown): UnitFigures => {
  const { unitId, objectives } = data as UnitFigures // version 1 is version 2 without the two fields
  return {
    unitId,
    objectives: objectives.map((each) => ({ ...each, title: null, archivedKeyResultIds: [] })),
  }
}
export const summaryKind: Kind<UnitFigures> = {
  ...fresh,
  type: 'summary',
  idOf: ({ unitId }) => unitId,
  upgrades: [withoutTitles],
}

/** What a unit has set aside of what the coach says about its set; one per unit and cycle, from the first on. */
export const unitDismissalsKind: Kind<UnitDismissals> = {
  ...fresh,
  type: 'dismissals',
  idOf: ({ unitId }) => unitId,
}

export const checkInKind: Kind<CheckIn> = {
  type: 'check-in',
  idOf: (checkIn) => checkIn.id,
  sortOf: (checkIn) => `${checkIn.on}!${checkIn.at}`,
  keysOf: (checkIn) => ({ objectiveId: checkIn.objectiveId, keyResultId: checkIn.keyResultId }),
  upgrades: [],
}

export const commentKind: Kind<Comment> = {
  type: 'comment',
  idOf: (comment) => comment.id,
  sortOf: (comment) => comment.at,
  keysOf: (comment) => ({ objectiveId: comment.objectiveId }),
  upgrades: [],
}

export const historyKind: Kind<HistoryEntry> = {
  type: 'history',
  idOf: (entry) => entry.id,
  sortOf: (entry) => entry.at,
  keysOf: (entry) => ({ subjectId: entry.subjectId }),
  upgrades: [],
}

/** Who has to answer, and later to deliver. */
const askedUnit = (link: Alignment): UnitId | null =>
  isLiving(link) && link.dependency !== null && link.dependency.state !== 'delivered' ? link.to.unitId : null

/** Whose risk it is as long as nobody has promised. */
const riskOwner = ({ withdrawnAt, dependency }: Alignment): PersonId | null =>
  withdrawnAt === null && (dependency?.state === 'requested' || dependency?.state === 'declined')
    ? dependency.riskOwnerId
    : null

export const alignmentKind: Kind<Alignment> = {
  type: 'alignment',
  idOf: (link) => link.id,
  sortOf: (link) => link.createdAt,
  keysOf: (link) => ({
    kind: link.kind,
    isWithdrawn: link.withdrawnAt !== null,
    from: link.from.objectiveId,
    objectives: [link.from.objectiveId, link.to.objectiveId],
    units: [...new Set([link.from.unitId, link.to.unitId])],
    askedUnit: askedUnit(link),
    riskOwner: riskOwner(link),
  }),
  upgrades: [],
}

/** What a unit is asked for: one per unit and cycle, so that its board reads it by its name. */
export const askedUnitKind: Kind<AskedUnit> = {
  type: 'asked-unit',
  idOf: ({ unitId }) => unitId,
  sortOf: () => '',
  keysOf: ({ requests }) => ({ objectives: requests.map(({ objectiveId }) => objectiveId) }),
  upgrades: [],
}

/**
 * One per cycle, written with every change of a link: of two changes at once the second is judged anew, so that no two
 * links close a circle together. Its revision names the state of all links.
 */
export interface LinksState {
  readonly cycleId: CycleId
  readonly changes: number
}
export const linksStateKind: Kind<LinksState> = { ...fresh, type: 'links', idOf: () => 'state' }
