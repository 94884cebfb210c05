import { commentKind, objectiveKind } from '#functions/records/kinds.ts'
import { cut, withNames } from '../plain-text.ts'
import { cycleIn, nameIn, objectivePage, type Tell, unitNameIn } from '../telling.ts'

/** Leads to the comment's objective. A comment taken back, or changed to mention others, is told to nobody. */
export const tellMentioned: Tell<'mentioned'> = async (teller, { notice, subject }) => {
  const partition = cycleIn(teller, notice.cycleId)
  const [objective, comment] = await Promise.all([
    partition.read(objectiveKind, subject.objectiveId),
    partition.read(commentKind, subject.commentId),
  ])
  if (objective === null || comment === null) return null
  const { text, mentions, by } = comment.data
  return {
    isFor: (personId) => mentions.includes(personId),
    pageFor: () => objectivePage(notice.cycleId, subject.objectiveId),
    words: () => ({
      topic: unitNameIn(teller, objective.data.unitId),
      parameters: { person: nameIn(teller, by), objective: objective.data.title },
      preview: cut(withNames(text, (id) => nameIn(teller, id))),
    }),
  }
}
