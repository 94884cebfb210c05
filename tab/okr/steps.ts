import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Action } from '#shared/policy/actions.ts'

export type Step = 'propose' | 'withdraw' | 'agree' | 'disagree' | 'activate' | 'grade' | 'cancelObjective'

export const ACTION_OF: Readonly<Record<Step, Action>> = {
  propose: 'objective.propose',
  withdraw: 'objective.propose',
  agree: 'objective.answer',
  disagree: 'objective.answer',
  activate: 'objective.activate',
  grade: 'objective.close',
  cancelObjective: 'objective.cancel',
}

const STEPS: Readonly<Record<ObjectiveView['state'], readonly Step[]>> = {
  draft: ['propose'],
  proposed: ['agree', 'disagree', 'activate', 'withdraw'],
  agreed: ['activate', 'withdraw'],
  active: ['grade'],
  closed: [],
  cancelled: [],
}

/** What can come next in the life of an objective; the first one is what the reader most likely came for. */
export const stepsOf = (
  { state, archivedAt, agreements, denials }: ObjectiveView,
  me: string,
): readonly Step[] => {
  if (archivedAt !== null) return []
  const answered = agreements.some(({ personId, answer }) => personId === me && answer === 'yes')
  const steps = STEPS[state].filter((step) => step !== 'agree' || !answered)
  const isLeadWaiting = state === 'proposed' && answered && !denials['objective.activate']
  return isLeadWaiting ? ['activate', ...steps.filter((step) => step !== 'activate')] : steps
}
