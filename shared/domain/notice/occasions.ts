import type { ObjectiveId, PersonId, UnitId } from '#shared/kernel/ids.ts'
import { awaiting } from '../agreement.ts'
import { type Alignment, isLiving } from '../alignment/alignment.ts'
import type { ContributionRequest } from '../alignment/contribution-request.ts'
import type { Comment } from '../comment.ts'
import type { Objective } from '../objective.ts'
import type { NewNotice, NoticeSubject } from './notice.ts'

type Told = Pick<NewNotice, 'subject' | 'to'>

const unlessNobody = (subject: NoticeSubject, to: readonly PersonId[]): readonly Told[] =>
  to.length === 0 ? [] : [{ subject, to }]

/** Those a comment mentions; after an edit, those it did not mention before. */
export function mentioned(before: Comment | null, after: Comment): readonly Told[] {
  const added = after.mentions.filter((id) => !before?.mentions.includes(id))
  const { objectiveId, id: commentId } = after
  return unlessNobody({ kind: 'mentioned', objectiveId, commentId }, added)
}

/** Whose answer an objective waits for; nobody's where it is no proposal. */
export const askedBy = (objective: Objective, members: readonly PersonId[]): readonly PersonId[] =>
  objective.archivedAt === null && (objective.state === 'proposed' || objective.state === 'agreed')
    ? awaiting(objective, members)
    : []

/** Everybody when an objective is proposed; when it is changed after that, those whose answer no longer holds. */
export function agreementAsked(
  before: Objective,
  after: Objective,
  members: readonly PersonId[],
): readonly Told[] {
  const wereAsked = askedBy(before, members)
  const anew = askedBy(after, members).filter((id) => !wereAsked.includes(id))
  return unlessNobody({ kind: 'agreementAsked', objectiveId: after.id }, anew)
}

const requestIn = (link: Alignment | null): boolean =>
  link !== null && isLiving(link) && link.dependency?.state === 'requested'

const answerIn = (link: Alignment | null) => (link?.withdrawnAt === null ? link.dependency?.answer : null)

/** Leads of the unit that is asked for something. */
export function dependencyRequested(
  before: Alignment | null,
  after: Alignment,
  leadsOf: (unitId: UnitId) => readonly PersonId[],
): readonly Told[] {
  const isNew = requestIn(after) && !requestIn(before)
  return isNew
    ? unlessNobody({ kind: 'dependencyRequested', alignmentId: after.id }, leadsOf(after.to.unitId))
    : []
}

/** Who has asked, and who carried the risk until then. */
export function dependencyAnswered(before: Alignment | null, after: Alignment): readonly Told[] {
  const isNew = answerIn(after) != null && answerIn(after)?.at !== answerIn(before)?.at
  if (!isNew) return []
  const risk = after.dependency?.riskOwnerId ?? before?.dependency?.riskOwnerId ?? null
  const to = [...new Set([after.createdBy, ...(risk === null ? [] : [risk])])]
  return unlessNobody({ kind: 'dependencyAnswered', alignmentId: after.id }, to)
}

/** Leads of every unit that is asked to contribute. */
export const contributionAsked = (
  objectiveId: ObjectiveId,
  unitIds: readonly UnitId[],
  leadsOf: (unitId: UnitId) => readonly PersonId[],
): readonly Told[] =>
  unitIds.flatMap((unitId) =>
    unlessNobody({ kind: 'contributionAsked', objectiveId, unitId }, leadsOf(unitId)),
  )

/** Who has asked. */
export const contributionDeclined = (
  { objectiveId, askedBy }: Pick<ContributionRequest, 'objectiveId' | 'askedBy'>,
  unitId: UnitId,
): Told => ({ subject: { kind: 'contributionDeclined', objectiveId, unitId }, to: [askedBy] })

/** Never who has done it, nobody twice, and only people the organisation knows. */
export const recipients = (
  to: readonly PersonId[],
  { by, isKnown }: { readonly by: PersonId | null; readonly isKnown: (id: PersonId) => boolean },
): readonly PersonId[] => [...new Set(to)].filter((id) => id !== by && isKnown(id))
