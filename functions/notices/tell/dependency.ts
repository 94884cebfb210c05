import { alignmentKind, objectiveKind } from '#functions/records/kinds.ts'
import type { Alignment, Dependency, LinkEnd } from '#shared/domain/alignment/alignment.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { AlignmentId, CycleId } from '#shared/kernel/ids.ts'
import { cut } from '../plain-text.ts'
import {
  cycleIn,
  everybody,
  nameIn,
  objectivePage,
  type Tell,
  type Teller,
  type Telling,
  unitNameIn,
} from '../telling.ts'

interface Found {
  readonly link: Alignment
  readonly dependency: Dependency
  readonly from: Objective
  readonly to: Objective
}

/** Null for what has been withdrawn, or leads to drafts that never came to be. */
async function find(
  teller: Teller,
  { cycleId, alignmentId }: { readonly cycleId: CycleId; readonly alignmentId: AlignmentId },
): Promise<Found | null> {
  const partition = cycleIn(teller, cycleId)
  const link = (await partition.read(alignmentKind, alignmentId))?.data
  if (link === undefined || link.withdrawnAt !== null || link.dependency === null) return null
  const read = ({ objectiveId }: LinkEnd) => partition.read(objectiveKind, objectiveId)
  const [from, to] = await Promise.all([read(link.from), read(link.to)])
  if (from === null || to === null) return null
  return { link, dependency: link.dependency, from: from.data, to: to.data }
}

/** Leads to the objective of the unit that is asked, where the request is answered. */
export const tellDependencyRequested: Tell<'dependencyRequested'> = async (teller, { notice, subject }) => {
  const found = await find(teller, { cycleId: notice.cycleId, alignmentId: subject.alignmentId })
  if (found === null || found.dependency.state !== 'requested') return null
  const { link, dependency, from, to } = found
  return {
    isFor: everybody,
    pageFor: () => objectivePage(notice.cycleId, to.id),
    words: () => ({
      topic: unitNameIn(teller, link.to.unitId),
      parameters: {
        person: nameIn(teller, notice.by),
        unit: unitNameIn(teller, link.from.unitId),
        objective: from.title,
      },
      preview: cut(dependency.message || to.title),
    }),
  }
}

/** Leads to the objective that waits. A request that was changed since has no answer any more. */
export const tellDependencyAnswered: Tell<'dependencyAnswered'> = async (
  teller,
  { notice, subject },
): Promise<Telling | null> => {
  const found = await find(teller, { cycleId: notice.cycleId, alignmentId: subject.alignmentId })
  if (found === null || found.dependency.answer === null) return null
  const { link, dependency, from } = found
  const message = found.dependency.answer.message
  return {
    isFor: everybody,
    pageFor: () => objectivePage(notice.cycleId, from.id),
    words: ({ answer }) => ({
      topic: unitNameIn(teller, link.from.unitId),
      parameters: { unit: unitNameIn(teller, link.to.unitId), objective: from.title },
      preview: cut(answer(dependency.state, message)),
    }),
  }
}
