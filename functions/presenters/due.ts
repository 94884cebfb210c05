import type { DueView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { PersonId } from '#shared/kernel/ids.ts'

type Due = DueView[number]

/** A key result without an owner of its own is its objective's owner's. */
const dueCheckIns = ({ id, ownerId, keyResults, denials }: ObjectiveView, personId: PersonId): Due[] =>
  denials['keyResult.checkIn'] !== undefined
    ? []
    : keyResults
        .filter((keyResult) => keyResult.isDue && (keyResult.ownerId ?? ownerId) === personId)
        .map((keyResult) => ({
          kind: 'check_in',
          objectiveId: id,
          keyResultId: keyResult.id,
          dueOn: keyResult.dueOn,
        }))

const dueAnswer = ({ id, awaiting }: ObjectiveView, personId: PersonId): Due[] =>
  awaiting.includes(personId) ? [{ kind: 'agreement', objectiveId: id, keyResultId: null, dueOn: null }] : []

const compare = (a: Due, b: Due): number => {
  const [left, right] = [a.dueOn ?? '', b.dueOn ?? '']
  return left < right ? -1 : left > right ? 1 : 0
}

/** What waits for one person: answers first, then check-ins, the longest overdue first. */
export const dueFor = (personId: PersonId, objectives: readonly ObjectiveView[]): DueView =>
  objectives
    .flatMap((objective) => [...dueAnswer(objective, personId), ...dueCheckIns(objective, personId)])
    .sort(compare)
