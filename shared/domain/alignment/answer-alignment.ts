import { ok } from '#shared/kernel/result.ts'
import { type CycleDoing, refuse, refuseField } from '../doing.ts'
import type { Alignment, Dependency, DependencyState } from './alignment.ts'
import { type Changed, changesOf, onBoth, otherEndChange } from './link-history.ts'
import { admitChange, type Surroundings } from './link-rules.ts'

export interface AnswerInput {
  readonly answer: Exclude<DependencyState, 'requested'>
  readonly message: string
}

/** A no can become a yes and the other way round; what is delivered can turn out not to be. */
export const ANSWERS: Readonly<Record<DependencyState, readonly AnswerInput['answer'][]>> = {
  requested: ['confirmed', 'declined', 'delivered'],
  confirmed: ['declined', 'delivered'],
  declined: ['confirmed'],
  delivered: ['confirmed'],
}

const withAnswer = (before: Dependency, { answer, message }: AnswerInput, doing: CycleDoing): Dependency => ({
  ...before,
  state: answer,
  // Who has confirmed carries the risk from then on
  riskOwnerId: answer === 'declined' ? before.riskOwnerId : null,
  answer: { by: doing.who, at: doing.at, message },
})

/** The other unit's answer to a request; a no says why. */
export function answerAlignment(
  before: Alignment,
  input: AnswerInput,
  { around, ...doing }: CycleDoing & { readonly around: Surroundings },
): Changed {
  if (doing.cycle.state === 'closed') return refuse('cycle_closed')
  const { dependency } = before
  if (dependency === null || before.withdrawnAt !== null) return refuse('invalid_transition')
  if (!ANSWERS[dependency.state].includes(input.answer)) return refuse('invalid_transition')
  if (input.answer === 'declined' && input.message === '') return refuseField('/message', 'reason_required')
  const after = admitChange(before, { ...before, dependency: withAnswer(dependency, input, doing) }, around)
  if (!after.ok) return after
  const changes = changesOf(before, after.value)
  const what = (side: 'from' | 'to') => ({
    verb: 'alignment_answered' as const,
    changes: [otherEndChange(before, side, { ends: around, change: 'stays' }), ...changes],
    reason: input.message || null,
  })
  return ok({ alignment: after.value, history: onBoth(after.value, what, doing) })
}
