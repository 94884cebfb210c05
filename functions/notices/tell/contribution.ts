import { askedUnitKind, objectiveKind } from '#functions/records/kinds.ts'
import type { CycleId, ObjectiveId, UnitId } from '#shared/kernel/ids.ts'
import { cut } from '../plain-text.ts'
import {
  boardPage,
  cycleIn,
  everybody,
  nameIn,
  objectivePage,
  type Tell,
  type Teller,
  unitNameIn,
} from '../telling.ts'

interface Place {
  readonly cycleId: CycleId
  readonly objectiveId: ObjectiveId
  readonly unitId: UnitId
}

/** Null for what has been taken back meanwhile. */
async function find(teller: Teller, { cycleId, objectiveId, unitId }: Place) {
  const partition = cycleIn(teller, cycleId)
  const [asked, objective] = await Promise.all([
    partition.read(askedUnitKind, unitId),
    partition.read(objectiveKind, objectiveId),
  ])
  const request = asked?.data.requests.find((one) => one.objectiveId === objectiveId)
  return request && objective ? { request, objective: objective.data } : null
}

/** Leads to the board of the unit that is asked: there it is answered. */
export const tellContributionAsked: Tell<'contributionAsked'> = async (teller, { notice, subject }) => {
  const found = await find(teller, { cycleId: notice.cycleId, ...subject })
  if (found === null || found.request.answer !== null) return null
  const { request, objective } = found
  return {
    isFor: everybody,
    pageFor: () => boardPage(notice.cycleId, subject.unitId),
    words: () => ({
      topic: unitNameIn(teller, subject.unitId),
      parameters: {
        person: nameIn(teller, notice.by),
        unit: unitNameIn(teller, request.unitId),
        objective: objective.title,
      },
      preview: cut(request.message || objective.title),
    }),
  }
}

/** Leads to the objective that asked. */
export const tellContributionDeclined: Tell<'contributionDeclined'> = async (teller, { notice, subject }) => {
  const found = await find(teller, { cycleId: notice.cycleId, ...subject })
  if (found === null) return null
  const { request, objective } = found
  if (request.answer === null) return null
  const { message } = request.answer
  return {
    isFor: everybody,
    pageFor: () => objectivePage(notice.cycleId, objective.id),
    words: ({ answer }) => ({
      topic: unitNameIn(teller, request.unitId),
      parameters: { unit: unitNameIn(teller, subject.unitId), objective: objective.title },
      preview: cut(answer('declined', message)),
    }),
  }
}
