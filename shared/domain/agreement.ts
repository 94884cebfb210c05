import type { PersonId } from '#shared/kernel/ids.ts'
import { ok } from '#shared/kernel/result.ts'
import { diff } from './diff.ts'
import { type CycleDoing, entry, type Outcome, refuse, refuseField } from './doing.ts'
import type { Agreement, Objective } from './objective.ts'

/** `members` are those asked for their yes: the unit's members and leads, guests left out. */
export interface AgreementDoing extends CycleDoing {
  readonly members: readonly PersonId[]
}

/** Members who have not said yes or no yet. */
export const awaiting = (
  { agreements }: Pick<Objective, 'agreements'>,
  members: readonly PersonId[],
): readonly PersonId[] => members.filter((id) => !agreements.some(({ personId }) => personId === id))

/** Members without a yes: those who are silent and those who said no. */
export const withoutYes = (
  { agreements }: Pick<Objective, 'agreements'>,
  members: readonly PersonId[],
): readonly PersonId[] =>
  members.filter((id) => !agreements.some(({ personId, answer }) => personId === id && answer === 'yes'))

export interface AnswerInput {
  readonly answer: 'yes' | 'no'
  readonly note?: string | null | undefined
}

const given = ({ answer, note }: AnswerInput, { who, at }: AgreementDoing): Agreement => ({
  personId: who,
  answer,
  note: note?.trim() || null,
  at,
})

const answered = (objective: Objective, doing: AgreementDoing): Objective => ({
  ...objective,
  state: withoutYes(objective, doing.members).length === 0 ? 'agreed' : 'proposed',
})

/**
 * One member's yes or no; each can be changed until activation. The last missing yes makes it agreed, a later no
 * takes that back. (Simmoleit: the team agrees its objectives together.)
 */
export function answer(
  objective: Objective,
  input: AnswerInput,
  doing: AgreementDoing,
): Outcome<{ objective: Objective }> {
  const isOpen = objective.state === 'proposed' || objective.state === 'agreed'
  if (!isOpen || objective.archivedAt !== null) return refuse('invalid_transition')
  if (!doing.members.includes(doing.who)) return refuseField('/answer', 'not_a_member')
  const others = objective.agreements.filter(({ personId }) => personId !== doing.who)
  const after = answered({ ...objective, agreements: [...others, given(input, doing)] }, doing)
  const verb = after.state === 'agreed' && objective.state !== 'agreed' ? 'agreed' : 'answered'
  const said = { field: 'answer', from: answerOf(objective, doing.who), to: input.answer }
  const changes = [said, ...diff<Objective>(objective, after, ['state'])]
  const reason = input.note?.trim() || null
  return ok({ objective: after, history: entry(doing, { subjectId: objective.id, verb, changes, reason }) })
}

const answerOf = ({ agreements }: Objective, who: PersonId): 'yes' | 'no' | null =>
  agreements.find(({ personId }) => personId === who)?.answer ?? null

/**
 * What was agreed to has changed: answers given to other words, numbers or key results no longer hold, and an agreed
 * objective is a proposal again. Owner, origin and place are no part of what people agree to.
 */
export const askAgain = (objective: Objective): Objective =>
  objective.state === 'proposed' || objective.state === 'agreed'
    ? { ...objective, state: 'proposed', agreements: [] }
    : objective
