import type { CheckIn } from '#shared/domain/check-in.ts'
import type { Comment } from '#shared/domain/comment.ts'
import type { Cycle } from '#shared/domain/cycle.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { Membership, OrganisationSettings, Person, Unit } from '#shared/domain/organisation.ts'
import type { UnitId } from '#shared/kernel/ids.ts'
import type { ObjectiveFigures } from './figures.ts'
import { fold } from './fold.ts'
import type { Kind } from './kind.ts'

const fresh = { keysOf: () => ({}), sortOf: () => '', upgrades: [] } as const

/** One per organisation. */
export const organisationKind: Kind<OrganisationSettings> = {
  ...fresh,
  type: 'organisation',
  idOf: () => 'settings',
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
export const summaryKind: Kind<UnitFigures> = {
  ...fresh,
  type: 'summary',
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
