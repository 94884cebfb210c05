import { describe, expect, test } from 'vitest'
import {
  addKeyResult,
  archiveKeyResult,
  editKeyResult,
  type KeyResultEdit,
  type NewKeyResult,
} from '#shared/domain/key-result-changes.ts'
import type { Objective } from '#shared/domain/objective.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import {
  decrease,
  increase,
  keyResult,
  objective,
  person,
  readings,
  stages,
  yesNo,
} from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { metricIn } from '#tests/vectors/words.ts'
import { as, CLOSED, done, refusalOf } from './doing-as.ts'

const kr1 = keyResult({ id: 'kr1', order: 'a0' })
const kr2 = keyResult({ id: 'kr2', order: 'a1' })
const given = (more: Partial<Omit<Objective, 'id'>> = {}) => objective({ keyResults: [kr1, kr2], ...more })
const edit = (of: Objective, input: KeyResultEdit) =>
  editKeyResult(of, { keyResultId: kr1.id, ...input }, as('anna'))

const fresh: NewKeyResult = {
  id: keyResult({ id: 'new' }).id,
  title: '10 interviews with key accounts',
  metric: increase(0, 10),
  ownerId: null,
  weight: 1,
}

describe('a new key result', () => {
  test('joins its siblings at the end, without readings', () => {
    const { objective: after, history } = done(addKeyResult(given(), fresh, as('anna')))
    expect(byOrder(after.keyResults).map(({ id }) => id)).toEqual(['kr1', 'kr2', 'new'])
    expect(after.keyResults.at(-1)).toMatchObject({ readings: [], grade: null, archivedAt: null })
    expect(history).toMatchObject({ verb: 'key_result_added', partId: 'new' })
    expect(history.changes).toContainEqual({ field: 'metric.target', from: null, to: 10 })
  })

  test('goes behind the sibling it is asked to follow', () => {
    const { objective: after } = done(addKeyResult(given(), { ...fresh, afterId: kr1.id }, as('anna')))
    expect(byOrder(after.keyResults).map(({ id }) => id)).toEqual(['kr1', 'new', 'kr2'])
  })

  test('is refused with a metric that cannot be', () => {
    const impossible = addKeyResult(given(), { ...fresh, metric: increase(5, 5) }, as('anna'))
    expect(refusalOf(impossible)).toBe('invalid_input /metric/target target_equals_baseline')
  })

  test('is refused when nothing would count: all weights zero', () => {
    const weightless = addKeyResult(given({ keyResults: [] }), { ...fresh, weight: 0 }, as('anna'))
    expect(refusalOf(weightless)).toBe('invalid_input /weight weights_all_zero')
    expect(refusalOf(addKeyResult(given(), { ...fresh, weight: 0 }, as('anna')))).toBe('fine')
  })

  test.each(['closed', 'cancelled'] as const)('comes too late once the objective is %s', (state) => {
    expect(refusalOf(addKeyResult(given({ state }), fresh, as('anna')))).toBe('invalid_transition')
  })

  test('comes too late in a closed cycle', () => {
    expect(refusalOf(addKeyResult(given(), fresh, as('anna', { cycle: CLOSED })))).toBe('cycle_closed')
  })
})

describe('a changed metric of an active objective', () => {
  test.each(table('lifecycle/metric-changes'))('$says', ({ cell }) => {
    const active = given({ keyResults: [{ ...kr1, metric: metricIn(cell('from')) }] })
    const refusal = refusalOf(edit(active, { metric: metricIn(cell('to')) }))
    expect(refusal).toBe(cell('answer') === 'fine' ? 'fine' : `invalid_input ${cell('answer')}`)
  })

  test('is kept with its reason, field by field', () => {
    const { objective: after, history } = done(
      edit(given(), { metric: increase(0, 80), reason: 'Two key accounts have left' }),
    )
    expect(after.keyResults[0]?.metric).toMatchObject({ target: 80 })
    expect(history).toMatchObject({
      verb: 'key_result_edited',
      partId: 'kr1',
      reason: 'Two key accounts have left',
    })
    expect(history.changes).toEqual([{ field: 'metric.target', from: 100, to: 80 }])
  })

  test('needs no reason for the decimals it is shown with, nor before activation', () => {
    expect(refusalOf(edit(given(), { metric: { ...increase(0, 100), decimals: 2 } }))).toBe('fine')
    expect(refusalOf(edit(given({ state: 'draft' }), { metric: increase(0, 80) }))).toBe('fine')
  })

  test('white space is no reason', () => {
    expect(refusalOf(edit(given(), { metric: increase(0, 80), reason: '  ' }))).toBe(
      'invalid_input /reason reason_required',
    )
  })

  test('may not make nonsense of what has been reported', () => {
    const reported = given({ keyResults: [{ ...kr1, readings: readings('2026-09-07: 12') }] })
    for (const metric of [yesNo, stages])
      expect(refusalOf(edit(reported, { metric, reason: 'Other measure' }))).toBe(
        'invalid_input /metric/kind readings_do_not_fit',
      )
    expect(refusalOf(edit(reported, { metric: decrease(20, 5), reason: 'Other way' }))).toBe('fine')
  })
})

describe('an edit', () => {
  const agreements = [
    { personId: person('anna'), answer: 'yes', note: null, at: '2026-09-01T08:00:00Z' },
  ] as const
  const agreed = given({ state: 'agreed', agreements })

  test.each<[string, KeyResultEdit, boolean]>([
    ['new words', { title: 'Other words' }, true],
    ['another target', { metric: increase(0, 50) }, true],
    ['another weight', { weight: 2 }, true],
    ['another owner', { ownerId: person('ben') }, false],
    ['another place', { afterId: kr2.id }, false],
    ['other decimals', { metric: { ...increase(0, 100), decimals: 1 } }, false],
  ])('of %s asks everybody again: %#', (_, input, again) => {
    const { objective: after } = done(edit(agreed, input))
    expect(after.state).toBe(again ? 'proposed' : 'agreed')
    expect(after.agreements).toEqual(again ? [] : agreements)
  })

  test('adding or archiving one asks everybody again, too', () => {
    expect(done(addKeyResult(agreed, fresh, as('anna'))).objective.state).toBe('proposed')
    expect(done(archiveKeyResult(agreed, kr1.id, as('anna'))).objective.state).toBe('proposed')
  })

  test('may not leave every weight at zero', () => {
    const one = given({ keyResults: [kr1, { ...kr2, weight: 0 }] })
    expect(refusalOf(edit(one, { weight: 0 }))).toBe('invalid_input /weight weights_all_zero')
    expect(refusalOf(archiveKeyResult(one, kr1.id, as('anna')))).toBe(
      'invalid_input /weight weights_all_zero',
    )
  })

  test('moves one between its siblings', () => {
    const { objective: after, history } = done(edit(given(), { afterId: kr2.id }))
    expect(byOrder(after.keyResults).map(({ id }) => id)).toEqual(['kr2', 'kr1'])
    expect(history.verb).toBe('moved')
  })

  test('finds nothing under an id that is not there', () => {
    const strange = { keyResultId: keyResult({ id: 'gone' }).id, title: 'x' }
    expect(refusalOf(editKeyResult(given(), strange, as('anna')))).toBe('not_found')
    expect(refusalOf(archiveKeyResult(given(), strange.keyResultId, as('anna')))).toBe('not_found')
  })
})

describe('an archived key result', () => {
  const archived = done(archiveKeyResult(given(), kr1.id, as('anna'))).objective

  test('keeps everything and comes back', () => {
    expect(archived.keyResults[0]).toEqual({ ...kr1, archivedAt: '2026-10-16T09:00:00Z' })
    const restored = done(edit(archived, { archived: false }))
    expect(restored.objective.keyResults[0]).toEqual(kr1)
    expect(restored.history.verb).toBe('key_result_restored')
  })

  test('must be restored before it is edited', () => {
    expect(refusalOf(edit(archived, { title: 'x' }))).toBe('invalid_transition')
  })

  test('can be the last one: an objective without key results has no progress and no complaint', () => {
    const single = given({ keyResults: [kr1] })
    expect(refusalOf(archiveKeyResult(single, kr1.id, as('anna')))).toBe('fine')
  })
})
