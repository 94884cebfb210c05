import { describe, expect, test } from 'vitest'
import { dismissFinding, isInForce, restoreFinding } from '#shared/domain/dismissal-changes.ts'
import type { Dismissal, Objective } from '#shared/domain/objective.ts'
import type { DismissalId } from '#shared/kernel/ids.ts'
import { keyResult, objective, yesNo } from '#tests/vectors/given.ts'
import { as, CLOSED, done, refusalOf } from './doing-as.ts'

const crm = keyResult({ id: 'crm', title: 'CRM eingeführt', metric: yesNo })
const leads = keyResult({ id: 'leads', title: '200 Leads im Monat' })
const given = objective({ title: 'Kundenportal einführen', why: 'Strategie', keyResults: [crm, leads] })
const id = (name: string) => name as DismissalId

const dismissed = (input: Partial<Parameters<typeof dismissFinding>[1]> = {}, of: Objective = given) =>
  done(
    dismissFinding(
      of,
      { id: id('d'), ruleId: 'objective-state', keyResultId: null, reason: 'Gewollt', ...input },
      as('anna'),
    ),
  ).objective
const holds = (after: Objective, dismissal: Dismissal | undefined) =>
  dismissal !== undefined && isInForce(after, dismissal)

describe('a dismissal holds', () => {
  const [aboutTitle] = dismissed().dismissals
  const [aboutNeed] = dismissed({ ruleId: 'objective-need' }).dismissals
  const [aboutCount] = dismissed({ ruleId: 'set-key-results' }).dismissals
  const [aboutCrm] = dismissed({ ruleId: 'key-result-milestone', keyResultId: crm.id }).dismissals

  test.each([
    ['the title', aboutTitle, { title: 'Kundenportal starten' }, false],
    ['case and white space of the title', aboutTitle, { title: ' kundenportal  EINFÜHREN' }, true],
    ['the reason why', aboutTitle, { why: 'Anders' }, true],
    ['the reason why, where that was missed', aboutNeed, { why: 'Anders' }, false],
    ['the list of key results', aboutTitle, { keyResults: [crm] }, true],
    ['the list of key results, where that was the matter', aboutCount, { keyResults: [crm] }, false],
    ['a key result’s own words', aboutCrm, { keyResults: [{ ...crm, title: 'CRM genutzt' }] }, false],
    ['another key result’s words', aboutCrm, { keyResults: [crm, { ...leads, title: 'Mehr' }] }, true],
    ['the key result itself, by going', aboutCrm, { keyResults: [leads] }, false],
  ] as const)('or not when this changes: %s', (_, dismissal, change, wanted) => {
    expect(holds({ ...given, ...change }, dismissal)).toBe(wanted)
  })
})

test('dismissals of texts that are gone are let go with the next one', () => {
  const old = dismissed()
  const next = dismissed({ id: id('e'), ruleId: 'objective-need' }, { ...old, title: 'Anders' })
  expect(next.dismissals.map((one) => one.id)).toEqual(['e'])
})

test('taking one back leaves the others', () => {
  const both = dismissed({ id: id('e'), ruleId: 'objective-need' }, dismissed())
  const [first] = both.dismissals
  if (first === undefined) throw new Error('nothing was dismissed')
  const { objective: after, history } = done(restoreFinding(both, first, as('ben')))
  expect(after.dismissals.map((one) => one.id)).toEqual(['e'])
  expect(history).toMatchObject({ verb: 'finding_restored', by: 'ben', reason: null })
})

test.each([
  ['the cycle is closed', given, as('anna', { cycle: CLOSED }), 'cycle_closed'],
  ['the objective is closed', { ...given, state: 'closed' as const }, as('anna'), 'invalid_transition'],
])('nothing is set aside when %s', (_, of, doing, code) => {
  const input = { id: id('d'), ruleId: 'objective-state', keyResultId: null, reason: 'Gewollt' } as const
  expect(refusalOf(dismissFinding(of, input, doing))).toBe(code)
})
