import type { CycleView, ObjectiveView } from '#shared/contracts/shapes/types.ts'
import type { Action } from '#shared/policy/actions.ts'

export type MoveName =
  | 'propose'
  | 'withdraw'
  | 'agree'
  | 'disagree'
  | 'activate'
  | 'close'
  | 'reopen'
  | 'cancel'
  | 'archive'
  | 'restore'

export interface Move {
  readonly name: MoveName
  readonly action: Action
}

const ACTION_OF: Readonly<Record<MoveName, Action>> = {
  propose: 'objective.propose',
  withdraw: 'objective.propose',
  agree: 'objective.answer',
  disagree: 'objective.answer',
  activate: 'objective.activate',
  close: 'objective.close',
  reopen: 'objective.activate',
  cancel: 'objective.cancel',
  archive: 'objective.archive',
  restore: 'objective.archive',
}

interface Names {
  /** What most readers come for: at most two, so that they fit beside each other on a phone. */
  readonly next: readonly MoveName[]
  readonly rest: readonly MoveName[]
}

const NAMES: Readonly<Record<ObjectiveView['state'], Names>> = {
  draft: { next: ['propose'], rest: ['cancel'] },
  proposed: { next: ['agree', 'disagree'], rest: ['activate', 'withdraw', 'cancel'] },
  agreed: { next: ['activate'], rest: ['agree', 'disagree', 'withdraw', 'cancel'] },
  active: { next: ['close'], rest: ['cancel'] },
  closed: { next: ['reopen'], rest: [] },
  cancelled: { next: [], rest: [] },
}

/** A lead who has said yes, or has nothing to answer, came to activate; the answer can still be changed behind "⋯". */
const forLead = ({ next, rest }: Names): Names => ({
  next: ['activate'],
  rest: [...next, ...rest.filter((name) => name !== 'activate')],
})

/** From here on most readers of an objective come to grade it; until then they come to look and to check in. */
const LATE = 0.85

const isLate = ({ state, elapsed }: CycleTime): boolean => state !== 'running' || elapsed >= LATE

type CycleTime = Pick<CycleView, 'state' | 'elapsed'>

/** In the middle of the cycle closing is possible, but nobody's next step. */
const forNow = (names: Names, state: ObjectiveView['state'], cycle: CycleTime): Names =>
  state === 'active' && !isLate(cycle) ? { next: [], rest: [...names.next, ...names.rest] } : names

/** What can be done with the objective in its state. An archived one can only come back. */
export const movesOf = (
  { state, archivedAt, denials, agreements }: ObjectiveView,
  { me, cycle }: { readonly me: string; readonly cycle: CycleTime },
): { readonly next: readonly Move[]; readonly rest: readonly Move[] } => {
  const asMoves = (names: readonly MoveName[]) => names.map((name) => ({ name, action: ACTION_OF[name] }))
  if (archivedAt !== null) return { next: asMoves(['restore']), rest: [] }
  const hasAnswered =
    agreements.some(({ personId }) => personId === me) || Boolean(denials['objective.answer'])
  const isForLead = state === 'proposed' && hasAnswered && !denials['objective.activate']
  const { next, rest } = isForLead ? forLead(NAMES[state]) : forNow(NAMES[state], state, cycle)
  return { next: asMoves(next), rest: asMoves([...rest, 'archive']) }
}
