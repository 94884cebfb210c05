import { memoryKind } from '#functions/records/review-kinds.ts'
import { cut } from '../plain-text.ts'
import { boardPage, everybody, organisationIn, type Tell, unitNameIn } from '../telling.ts'

/** Leads to the round that takes one key result after the other; where they are several units', to one's own OKRs. */
export const tellCheckInDue: Tell<'checkInDue'> = async (teller, { notice, subject }) => {
  const { unitId, keyResults } = subject
  return {
    isFor: everybody,
    pageFor: () => (unitId === null ? '/my' : `${boardPage(notice.cycleId, unitId)}/round`),
    words: (texts) => ({
      topic: unitId === null ? texts.my : unitNameIn(teller, unitId),
      parameters: { keyResults: texts.keyResults(keyResults) },
      preview: texts.checkIn,
    }),
  }
}

/** Leads to the session it was promised in. What is done or dropped meanwhile is not called to mind. */
export const tellActionDue: Tell<'actionDue'> = async (teller, { notice, subject }) => {
  const memory = (await organisationIn(teller).read(memoryKind, subject.actionId))?.data
  if (memory?.memory !== 'action' || memory.state !== 'open') return null
  const { from, text, ownerId, unitId } = memory
  return {
    isFor: (personId) => personId === ownerId,
    pageFor: () => `/cycles/${notice.cycleId}/reviews/${from.reviewId}`,
    words: ({ session }) => ({
      topic: unitNameIn(teller, unitId),
      parameters: { action: cut(text) },
      preview: session(from.ritual, from.on),
    }),
  }
}
