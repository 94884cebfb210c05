import { describe, expect, test } from 'vitest'
import {
  combinedHealth,
  gapHealth,
  type Health,
  type HealthPart,
  keyResultHealth,
  mismatch,
  objectiveHealth,
  unitStand,
} from '#shared/domain/health.ts'
import type { KeyResult, Objective } from '#shared/domain/objective.ts'
import { AUTUMN, keyResult, objective, person, readings, SETTINGS } from '#tests/vectors/given.ts'
import { sections, table } from '#tests/vectors/table.ts'
import { day, metricIn, numberIn, readingsIn, wordIn } from '#tests/vectors/words.ts'

const { thresholds } = SETTINGS
const situation = { cycle: AUTUMN, today: '2026-10-16', settings: SETTINGS }

describe('the word for a gap', () => {
  test.each(table('health/gap'))('$says', ({ cell }) => {
    expect(gapHealth(numberIn(cell('gap')) ?? Number.NaN, thresholds)).toBe(cell('word'))
  })

  test('follows the thresholds of the organisation', () => {
    expect(gapHealth(0.2, { onTrack: 0.2, atRisk: 0.4 })).toBe('on_track')
    expect(gapHealth(0.4, { onTrack: 0.2, atRisk: 0.4 })).toBe('at_risk')
    expect(gapHealth(0.05, { onTrack: 0, atRisk: 0.02 })).toBe('off_track')
  })
})

describe.each(sections('health/key-results'))('health of a key result: %s', (_, cases) => {
  test.each(cases)('$says', ({ cell }) => {
    const given = keyResult({ metric: metricIn(cell('metric')), readings: readingsIn(cell('readings')) })
    const today = day(cell('today'))
    const health = keyResultHealth({ ...situation, today, keyResult: given, objective: objective() })
    expect(health).toBe(cell('health'))
  })
})

describe('health of a key result', () => {
  const at = (percent: number) => keyResult({ readings: readings(`2026-10-16: ${percent}`) })
  const health = (of: Partial<Omit<Objective, 'id'>>, given: KeyResult = at(40), today = '2026-10-16') =>
    keyResultHealth({ ...situation, today, keyResult: given, objective: objective(of) })

  test.each(['draft', 'proposed', 'agreed', 'cancelled'] as const)(
    'is not judged while it is %s',
    (state) => {
      expect(health({ state })).toBeNull()
    },
  )

  test('is not judged once it or its objective is archived', () => {
    const archived = { archivedAt: '2026-10-01T08:00:00Z' }
    expect(health(archived)).toBeNull()
    expect(health({}, keyResult({ ...at(40), ...archived }))).toBeNull()
  })

  test('asks more of a committed objective: 0.40 against 0.50 is on track, 0.35 is not', () => {
    expect(health({ ambition: 'committed' }, at(40))).toBe('on_track')
    expect(health({ ambition: 'committed' }, at(35))).toBe('at_risk')
    expect(health({ ambition: 'aspirational' }, at(35))).toBe('on_track')
  })

  test('holds a closed objective against its landing, whenever it was closed, and knows no silence any more', () => {
    expect(health({ state: 'closed' }, at(60), '2026-10-20')).toBe('on_track')
    expect(health({ state: 'closed' }, at(46), '2027-03-01')).toBe('at_risk')
    expect(health({ state: 'closed' }, at(40), '2027-03-01')).toBe('off_track')
    expect(health({ state: 'closed' }, keyResult())).toBe('stale')
  })

  test('gives an objective activated late its first week before it speaks of silence', () => {
    const activation = { by: person('lena'), at: '2026-10-10T08:00:00Z', withoutAnswerOf: [] }
    expect(health({ activation }, keyResult(), '2026-10-20')).toBe('not_started')
    expect(health({ activation }, keyResult(), '2026-10-21')).toBe('stale')
  })

  test('counts the day of activation in the time zone of the organisation', () => {
    const activation = { by: person('lena'), at: '2026-10-09T22:30:00Z', withoutAnswerOf: [] }
    const given = {
      ...situation,
      today: '2026-10-20',
      keyResult: keyResult(),
      objective: objective({ activation }),
    }
    expect(keyResultHealth(given)).toBe('not_started')
    expect(keyResultHealth({ ...given, settings: { ...SETTINGS, timeZone: 'America/New_York' } })).toBe(
      'stale',
    )
  })

  test('follows the cadence of the organisation', () => {
    const monthly = { ...SETTINGS, cadenceDays: 30 }
    const quiet = keyResult({ readings: readings('2026-09-13: 90') })
    const given = { ...situation, keyResult: quiet, objective: objective() }
    expect(keyResultHealth({ ...given, settings: monthly })).toBe('on_track')
    expect(keyResultHealth({ ...given, settings: monthly, today: '2026-10-17' })).toBe('stale')
  })
})

const partsIn = (text: string): readonly HealthPart[] =>
  text === 'none'
    ? []
    : text.split(', ').map((part) => {
        const [word = '', weight] = part.split(' ')
        return { health: word as Health, weight: Number(weight) } // the table is written in these words
      })

describe('health of an objective', () => {
  test.each(table('health/objectives'))('$says', ({ cell }) => {
    const health = combinedHealth(partsIn(cell('parts')), numberIn(cell('gap')), thresholds)
    expect(health).toBe(wordIn(cell('health')))
  })

  const heard = (percent: number) => keyResult({ readings: readings(`2026-10-14: ${percent}`) })
  const silent = keyResult({ readings: readings('2026-09-20: 90') })
  const health = (...keyResults: readonly KeyResult[]) =>
    objectiveHealth({ ...situation, objective: objective({ keyResults }) })

  test('comes from its progress against the expected pace', () => {
    expect(health(heard(50), heard(10))).toBe('on_track')
    expect(health(heard(30), heard(10))).toBe('at_risk')
    expect(health(heard(5), heard(5))).toBe('off_track')
  })

  test('is stale with half of it silent and never green with a part of it silent', () => {
    expect(health(heard(90), silent)).toBe('stale')
    expect(health(heard(90), heard(90), silent)).toBe('at_risk')
  })

  test('leaves archived key results out', () => {
    expect(health(heard(90), { ...silent, archivedAt: '2026-10-01T08:00:00Z' })).toBe('on_track')
  })

  test('is not known without key results or before activation', () => {
    expect(health()).toBeNull()
    const proposed = objective({ state: 'proposed', keyResults: [heard(90)] })
    expect(objectiveHealth({ ...situation, objective: proposed })).toBeNull()
  })
})

describe('health of a unit', () => {
  const at = (percent: number, given: Partial<Omit<Objective, 'id'>> = {}) =>
    objective({ keyResults: [keyResult({ readings: readings(`2026-10-14: ${percent}`) })], ...given })
  const health = (...objectives: readonly Objective[]) => unitStand({ ...situation, objectives }).health

  test('comes from the mean gap of its objectives, each against its own ambition', () => {
    expect(health(at(60), at(5))).toBe('on_track')
    expect(health(at(45, { ambition: 'committed' }), at(5))).toBe('at_risk')
    expect(health(at(1), at(2))).toBe('off_track')
  })

  test('is stale when half of its objectives are', () => {
    const silent = objective({ keyResults: [keyResult()] })
    expect(health(at(90), silent)).toBe('stale')
    expect(health(at(90), at(90), silent)).toBe('at_risk')
  })

  test('is not known without an active objective', () => {
    expect(health()).toBeNull()
    expect(health(at(90, { state: 'draft' }), at(90, { state: 'cancelled' }))).toBeNull()
  })
})

describe('confidence and colour', () => {
  test.each(table('health/mismatch'))('$says', ({ cell }) => {
    const health = wordIn(cell('health')) as Health | null // the table is written in these words
    expect(mismatch(numberIn(cell('confidence')), health)).toBe(wordIn(cell('mismatch')))
  })
})
