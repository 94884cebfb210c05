import { describe, expect, test } from 'vitest'
import { SET_RULES } from '#shared/coach/dismissal.ts'
import type { Objective } from '#shared/domain/objective.ts'
import {
  dismissSetFinding,
  inForce,
  restoreSetFinding,
  type SetAsideIn,
} from '#shared/domain/set-dismissals.ts'
import type { DismissalId, UnitId } from '#shared/kernel/ids.ts'
import { objective } from '#tests/vectors/given.ts'
import { as, CLOSED, done, refusalOf } from './doing-as.ts'

const id = (name: string) => name as DismissalId // the brand exists in types only
const loyal = objective({ id: 'loyal', title: 'Kundinnen bleiben uns treu' })
const quick = objective({ id: 'quick', title: 'Anfragen sind schnell beantwortet' })
const given: SetAsideIn = { unitId: 'sales' as UnitId, dismissals: [], objectives: [loyal, quick] } // brand only

const input = { id: id('d'), ruleId: 'set-balance', reason: 'Dieses Mal gewollt' } as const
const dismissed = (of: SetAsideIn = given, more: Partial<Parameters<typeof dismissSetFinding>[1]> = {}) => ({
  ...of,
  ...done(dismissSetFinding(of, { ...input, ...more }, as('anna'))).kept,
})
const idsIn = (unit: SetAsideIn) => inForce(unit).map((one) => one.id)

test('the rules about a whole set are these', () => {
  expect(SET_RULES).toEqual(['set-objectives', 'set-balance', 'set-one-owner'])
})

describe('a dismissal about the set holds', () => {
  const third = objective({ id: 'third', title: 'Partner empfehlen uns' })
  const gone = { archivedAt: '2026-10-01T08:00:00Z' }
  const cases: readonly (readonly [string, readonly Objective[], boolean])[] = [
    ['the order', [quick, loyal], true],
    ['case and white space of a title', [{ ...loyal, title: ' kundinnen  bleiben UNS treu' }, quick], true],
    ['a reason why', [{ ...loyal, why: 'Strategie' }, quick], true],
    ['a title', [{ ...loyal, title: 'Kundinnen empfehlen uns' }, quick], false],
    ['the number, by one more', [loyal, quick, third], false],
    ['the number, by one that is archived', [loyal, { ...quick, ...gone }], false],
    ['the number, by one that is cancelled', [loyal, { ...quick, state: 'cancelled' }], false],
    ['what is archived already', [loyal, quick, { ...third, ...gone }], true],
  ]
  test.each(cases)('or not when this changes: %s', (_, objectives, wanted) => {
    expect(idsIn({ ...dismissed(), objectives })).toEqual(wanted ? ['d'] : [])
  })
})

test('the later one about the same rule replaces the earlier, others stay', () => {
  const both = dismissed(dismissed(), { id: id('e'), ruleId: 'set-one-owner' })
  expect(idsIn(dismissed(both, { id: id('f') }))).toEqual(['e', 'f'])
})

test('dismissals of a set that is gone are let go with the next one', () => {
  const next = dismissed({ ...dismissed(), objectives: [loyal] }, { id: id('e'), ruleId: 'set-one-owner' })
  expect(next.dismissals.map((one) => one.id)).toEqual(['e'])
})

test('taking one back leaves the others, and both are told of the unit', () => {
  const told = done(dismissSetFinding(given, input, as('anna'))).history
  expect(told).toMatchObject({ subjectId: 'sales', verb: 'finding_dismissed', reason: input.reason })
  const both = dismissed(dismissed(), { id: id('e'), ruleId: 'set-one-owner' })
  const [first] = inForce(both)
  if (first === undefined) throw new Error('nothing was dismissed')
  const { kept, history } = done(restoreSetFinding(both, first, as('ben')))
  expect(kept.dismissals.map((one) => one.id)).toEqual(['e'])
  expect(history).toMatchObject({ subjectId: 'sales', verb: 'finding_restored', by: 'ben', reason: null })
})

test('in a closed cycle nothing is set aside or taken back', () => {
  const closed = as('anna', { cycle: CLOSED })
  const unit = dismissed()
  const [first] = inForce(unit)
  if (first === undefined) throw new Error('nothing was dismissed')
  expect(refusalOf(dismissSetFinding(unit, input, closed))).toBe('cycle_closed')
  expect(refusalOf(restoreSetFinding(unit, first, closed))).toBe('cycle_closed')
})
