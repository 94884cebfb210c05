import { describe, expect, test } from 'vitest'
import { type CarryOverInput, carriedMetric, carryOver } from '#shared/domain/carry-over.ts'
import { AUTUMN, keyResult, objective, person, readings, WINTER } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { metricIn, readingsIn } from '#tests/vectors/words.ts'
import { as, done, refusalOf } from './doing-as.ts'

const kr = (id: string, given = {}) => keyResult({ id, readings: readings('2026-11-28: 60'), ...given })
const source = objective({
  state: 'closed',
  keyResults: [kr('kr1', { order: 'a1' }), kr('kr2', { order: 'a0' }), kr('kr3')],
  agreements: [{ personId: person('anna'), answer: 'yes', note: null, at: '2026-09-01T08:00:00Z' }],
  grade: { value: 0.6, suggested: 0.6, reason: null },
  commentCount: 3,
})
const input: CarryOverInput = {
  keyResultIds: [kr('kr1').id, kr('kr2').id],
  toCycle: WINTER,
  newIds: { objectiveId: objective({ id: 'new' }).id, keyResultIds: [kr('new1').id, kr('new2').id] },
}

function created(of = source, how = input) {
  const result = done(carryOver(of, how, as('lena')))
  if (result.kind !== 'created') throw new Error('had been carried over before')
  return result
}

describe('what a carried key result starts from', () => {
  test.each(table('lifecycle/carried-metrics'))('$says', ({ cell }) => {
    const carried = carriedMetric(metricIn(cell('metric')), readingsIn(cell('readings')))
    expect(carried).toEqual(metricIn(cell('carried')))
  })
})

describe('carrying over', () => {
  test('makes a new draft that points back, and the original points to it', () => {
    const { draft, source: after } = created()
    expect(draft).toMatchObject({ id: 'new', cycleId: 'winter', state: 'draft', createdBy: 'lena' })
    expect(draft.carriedFrom).toEqual({ cycleId: 'autumn', objectiveId: 'o1' })
    expect(after).toEqual({ ...source, carriedTo: { cycleId: 'winter', objectiveId: 'new' } })
  })

  test('leaves answers, grades, readings, comments and dates behind', () => {
    const { draft } = created()
    expect(draft).toMatchObject({
      agreements: [],
      activation: null,
      grade: null,
      commentCount: 0,
      carriedTo: null,
    })
    expect(draft.keyResults.every(({ readings: none, grade }) => none.length === 0 && grade === null)).toBe(
      true,
    )
  })

  test('takes the chosen key results only, each pointing back to its own', () => {
    expect(created().draft.keyResults.map(({ id, carriedFrom }) => [id, carriedFrom?.keyResultId])).toEqual([
      ['new2', 'kr2'],
      ['new1', 'kr1'],
    ])
  })

  test('can take the words alone', () => {
    expect(created(source, { ...input, keyResultIds: [] }).draft.keyResults).toEqual([])
  })

  test('brings archived key results back and makes weightless ones count', () => {
    const only = objective({ keyResults: [kr('kr1', { weight: 0, archivedAt: '2026-10-01T08:00:00Z' })] })
    const { draft } = created(only, { ...input, keyResultIds: [kr('kr1').id] })
    expect(draft.keyResults[0]).toMatchObject({ weight: 1, archivedAt: null })
  })

  test('puts the draft behind those already planned', () => {
    const { draft } = created(source, { ...input, siblings: [{ id: 'x', order: 'a5' }] })
    expect(draft.order > 'a5').toBe(true)
  })

  test('is told by the history of both', () => {
    const { draftHistory, sourceHistory } = created()
    expect(draftHistory).toMatchObject({ verb: 'carried_over', subjectId: 'new' })
    expect(sourceHistory).toMatchObject({ verb: 'carried_over', subjectId: 'o1' })
  })

  test('a second time leaves everything as it is', () => {
    expect(done(carryOver(created().source, input, as('ben')))).toEqual({
      kind: 'already_there',
      objectiveId: 'new',
    })
  })

  test.each([
    ['into the same cycle', source, { ...input, toCycle: AUTUMN }, 'invalid_input /toCycleId same_cycle'],
    ['into a closed cycle', source, { ...input, toCycle: { ...WINTER, state: 'closed' } }, 'cycle_closed'],
    ['of a cancelled objective', { ...source, state: 'cancelled' }, input, 'invalid_transition'],
    [
      'of an archived objective',
      { ...source, archivedAt: '2026-10-01T08:00:00Z' },
      input,
      'invalid_transition',
    ],
    [
      'of a strange key result',
      source,
      { ...input, keyResultIds: [kr('gone').id] },
      'invalid_input /keyResultIds unknown_reference',
    ],
  ] as const)('%s is refused', (_, of, how, refusal) => {
    expect(refusalOf(carryOver(of, how, as('lena')))).toBe(refusal)
  })
})
