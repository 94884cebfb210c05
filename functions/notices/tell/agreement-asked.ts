import { askedIn } from '#functions/presenters/viewer.ts'
import { objectiveKind } from '#functions/records/kinds.ts'
import { askedBy } from '#shared/domain/notice/occasions.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import { cut } from '../plain-text.ts'
import { cycleIn, nameIn, objectivePage, type Tell, unitNameIn } from '../telling.ts'

/** Leads to the objective with its question. Whoever has answered meanwhile is not asked. */
export const tellAgreementAsked: Tell<'agreementAsked'> = async (teller, { notice, subject }) => {
  const found = await cycleIn(teller, notice.cycleId).read(objectiveKind, subject.objectiveId)
  if (found === null) return null
  const objective = found.data
  const asked = askedBy(objective, askedIn(teller, objective.unitId))
  const keyResults = byOrder(objective.keyResults).filter(({ archivedAt }) => archivedAt === null)
  return {
    isFor: (personId) => asked.includes(personId),
    pageFor: () => objectivePage(notice.cycleId, objective.id),
    words: ({ agreement }) => ({
      topic: unitNameIn(teller, objective.unitId),
      parameters: { person: nameIn(teller, notice.by), objective: objective.title },
      preview: cut(keyResults.map(({ title }) => title).join(' · ') || agreement),
    }),
  }
}
