import { describe, expect, test } from 'vitest'
import { movesOf } from '#tab/features/objective/state/moves.ts'
import { objectiveView } from './support/views.ts'

const ME = 'aylin'
const LEAD = {}
const MEMBER = { 'objective.activate': 'needs_lead' }
const GUEST = { 'objective.activate': 'guest_reads_only', 'objective.answer': 'guest_reads_only' }
const END = { state: 'closing', elapsed: 0.97 } as const
const yes = [{ personId: ME, answer: 'yes', note: null, at: '2026-09-01T08:00:00Z' }]

const CASES = [
  { says: 'a draft can be proposed', state: 'draft', next: 'propose', rest: 'cancel archive' },
  {
    says: 'a member answers a proposal',
    state: 'proposed',
    denials: MEMBER,
    next: 'agree disagree',
    rest: 'activate withdraw cancel archive',
  },
  {
    says: 'a lead answers first',
    state: 'proposed',
    denials: LEAD,
    next: 'agree disagree',
    rest: 'activate withdraw cancel archive',
  },
  {
    says: 'a lead who has answered activates, and can still change the answer',
    state: 'proposed',
    denials: LEAD,
    agreements: yes,
    next: 'activate',
    rest: 'agree disagree withdraw cancel archive',
  },
  {
    says: 'a guest reads what members do',
    state: 'proposed',
    denials: GUEST,
    next: 'agree disagree',
    rest: 'activate withdraw cancel archive',
  },
  {
    says: 'what is agreed is activated',
    state: 'agreed',
    next: 'activate',
    rest: 'agree disagree withdraw cancel archive',
  },
  { says: 'what is active is graded at the end', state: 'active', next: 'close', rest: 'cancel archive' },
  {
    says: 'what is active in the middle of a cycle is looked at',
    state: 'active',
    cycle: { state: 'running', elapsed: 0.5 },
    next: '',
    rest: 'close cancel archive',
  },
  { says: 'what is closed can be reopened', state: 'closed', next: 'reopen', rest: 'archive' },
  { says: 'what is cancelled can only be put away', state: 'cancelled', next: '', rest: 'archive' },
  {
    says: 'what is archived can only come back',
    state: 'active',
    archivedAt: 'x',
    next: 'restore',
    rest: '',
  },
] as const

describe('the steps of an objective', () => {
  test.each(CASES)('$says', ({ says: _, next, rest, ...objective }) => {
    const cycle = 'cycle' in objective ? objective.cycle : END
    const moves = movesOf(objectiveView(objective), { me: ME, cycle })
    expect(moves.next.map(({ name }) => name).join(' ')).toBe(next)
    expect(moves.rest.map(({ name }) => name).join(' ')).toBe(rest)
  })
  test('that are shown as buttons are never more than fit beside each other on a phone', () => {
    for (const { says: _, next: __, rest: ___, ...objective } of CASES)
      expect(movesOf(objectiveView(objective), { me: ME, cycle: END }).next.length).toBeLessThanOrEqual(2)
  })
})
