import { describe, expect, test } from 'vitest'
import type { CheckIn } from '#shared/domain/check-in.ts'
import {
  correctCheckIn,
  deleteCheckIn,
  lastCheckIn,
  type NewCheckIn,
  readingsFrom,
  recordCheckIn,
} from '#shared/domain/check-in-changes.ts'
import type { Objective } from '#shared/domain/objective.ts'
import type { CheckInId } from '#shared/kernel/ids.ts'
import { AUTUMN, keyResult, objective } from '#tests/vectors/given.ts'
import { table } from '#tests/vectors/table.ts'
import { day, metricIn } from '#tests/vectors/words.ts'
import { as, CLOSED, done, refusalOf } from './doing-as.ts'

const kr = keyResult()
const active = objective({ keyResults: [kr, keyResult({ id: 'kr2' })] })
const input: NewCheckIn = {
  id: 'c1' as CheckInId, // brands exist in types only
  keyResultId: kr.id,
  value: 40,
  confidence: 6,
  note: 'Four interviews done',
}
const readingsOf = (of: Objective) => of.keyResults[0]?.readings.map(({ on, value }) => `${on} ${value}`)

describe('a check-in', () => {
  test.each(table('lifecycle/check-ins'))('$says', ({ cell }) => {
    const measured = objective({ keyResults: [keyResult({ metric: metricIn(cell('metric')) })] })
    const value = { value: Number(cell('value')), confidence: Number(cell('sure')), on: day(cell('day')) }
    const result = recordCheckIn(measured, { ...input, ...value }, as('anna', { today: day(cell('today')) }))
    expect(refusalOf(result)).toBe(cell('answer') === 'fine' ? 'fine' : `invalid_input ${cell('answer')}`)
  })

  test('becomes a reading of its key result and of no other', () => {
    const { objective: after, checkIn, history } = done(recordCheckIn(active, input, as('anna')))
    expect(readingsOf(after)).toEqual(['2026-10-16 40'])
    expect(after.keyResults[1]?.readings).toEqual([])
    expect(checkIn).toMatchObject({
      by: 'anna',
      on: '2026-10-16',
      note: 'Four interviews done',
      correctedAt: null,
    })
    expect(history).toMatchObject({ verb: 'checked_in', subjectId: 'o1', partId: 'kr1' })
  })

  test('without a day is for today, after the cycle for its last day', () => {
    const after = done(recordCheckIn(active, input, as('anna', { today: '2026-12-04' })))
    expect(after.checkIn.on).toBe(AUTUMN.endsOn)
  })

  test('of the same day replaces the reading, of an earlier day is sorted in', () => {
    const first = done(recordCheckIn(active, input, as('anna'))).objective
    const second = done(recordCheckIn(first, { ...input, value: 50 }, as('ben'))).objective
    const third = done(recordCheckIn(second, { ...input, value: 10, on: '2026-09-07' }, as('ben'))).objective
    expect(readingsOf(third)).toEqual(['2026-09-07 10', '2026-10-16 50'])
  })

  test.each(['draft', 'proposed', 'agreed', 'closed', 'cancelled'] as const)(
    'is not taken while the objective is %s',
    (state) => {
      expect(refusalOf(recordCheckIn({ ...active, state }, input, as('anna')))).toBe('invalid_transition')
    },
  )

  test('is not taken for archived things, in a closed cycle or for what does not exist', () => {
    const archivedAt = '2026-10-01T08:00:00Z'
    expect(refusalOf(recordCheckIn({ ...active, archivedAt }, input, as('anna')))).toBe('invalid_transition')
    const gone = objective({ keyResults: [{ ...kr, archivedAt }] })
    expect(refusalOf(recordCheckIn(gone, input, as('anna')))).toBe('invalid_transition')
    expect(refusalOf(recordCheckIn(active, input, as('anna', { cycle: CLOSED })))).toBe('cycle_closed')
    expect(refusalOf(recordCheckIn(objective(), input, as('anna')))).toBe('not_found')
  })

  test('is still taken while grades are given', () => {
    const closing = as('anna', { cycle: { ...AUTUMN, state: 'closing' }, today: '2026-12-02' })
    expect(refusalOf(recordCheckIn(active, input, closing))).toBe('fine')
  })
})

const checkIn = (id: string, on: string, value: number, at: string): CheckIn => ({
  ...input,
  id: id as CheckInId, // brands exist in types only
  objectiveId: active.id,
  on,
  value,
  by: as('anna').who,
  at,
  correctedAt: null,
})
const monday = checkIn('c1', '2026-10-12', 30, '2026-10-12T09:00:00Z')
const noon = checkIn('c2', '2026-10-12', 35, '2026-10-12T12:00:00Z')
const backdated = checkIn('c3', '2026-10-05', 20, '2026-10-13T09:00:00Z')
const checkIns = [backdated, noon, monday]

describe('readings from check-ins', () => {
  test('are one per day, the one recorded last, oldest day first', () => {
    expect(readingsFrom(checkIns).map(({ on, value }) => `${on} ${value}`)).toEqual([
      '2026-10-05 20',
      '2026-10-12 35',
    ])
  })

  test('the last check-in is the one recorded last, also when backdated', () => {
    expect(lastCheckIn(checkIns)).toBe(backdated)
    expect(lastCheckIn([])).toBeNull()
  })
})

describe('correcting and taking back', () => {
  const measured = { ...active, keyResults: [{ ...kr, readings: readingsFrom(checkIns) }] }

  test('a corrected value changes the reading and is kept from what to what', () => {
    const result = done(correctCheckIn(measured, { checkIn: noon, checkIns, value: 36 }, as('anna')))
    expect(readingsOf(result.objective)).toEqual(['2026-10-05 20', '2026-10-12 36'])
    expect(result.checkIn).toMatchObject({
      id: 'c2',
      by: 'anna',
      at: noon.at,
      correctedAt: '2026-10-16T09:00:00Z',
    })
    expect(result.history).toMatchObject({ verb: 'check_in_corrected', partId: 'kr1' })
    expect(result.history.changes).toEqual([{ field: 'value', from: 35, to: 36 }])
  })

  test('a corrected day moves the reading, and what was beneath it shows again', () => {
    const result = done(correctCheckIn(measured, { checkIn: noon, checkIns, on: '2026-10-14' }, as('anna')))
    expect(readingsOf(result.objective)).toEqual(['2026-10-05 20', '2026-10-12 30', '2026-10-14 35'])
  })

  test('a correction obeys the same rules', () => {
    const wrong = correctCheckIn(measured, { checkIn: noon, checkIns, on: '2026-12-24' }, as('anna'))
    expect(refusalOf(wrong)).toBe('invalid_input /on outside_cycle')
    const late = correctCheckIn(
      measured,
      { checkIn: noon, checkIns, value: 1 },
      as('anna', { cycle: CLOSED }),
    )
    expect(refusalOf(late)).toBe('cycle_closed')
  })

  test('a check-in taken back is out of every number and stays in the history', () => {
    const result = done(deleteCheckIn(measured, { checkIn: noon, checkIns }, as('anna')))
    expect(readingsOf(result.objective)).toEqual(['2026-10-05 20', '2026-10-12 30'])
    expect(result.history.verb).toBe('check_in_deleted')
    expect(result.history.changes).toContainEqual({ field: 'value', from: 35, to: null })
  })

  test('the last one taken back leaves the key result without a value', () => {
    const result = done(deleteCheckIn(measured, { checkIn: monday, checkIns: [monday] }, as('anna')))
    expect(readingsOf(result.objective)).toEqual([])
  })

  test('nothing is taken back in a closed cycle', () => {
    const late = deleteCheckIn(measured, { checkIn: noon, checkIns }, as('anna', { cycle: CLOSED }))
    expect(refusalOf(late)).toBe('cycle_closed')
  })
})
