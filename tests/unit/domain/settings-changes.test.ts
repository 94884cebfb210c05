import { describe, expect, test } from 'vitest'
import type { OrganisationSettings } from '#shared/domain/organisation.ts'
import { editSettings } from '#shared/domain/settings-changes.ts'
import { SETTINGS } from '#tests/vectors/given.ts'
import { as, done, refusalOf } from './doing-as.ts'

const { limits } = SETTINGS

describe('settings', () => {
  test.each<[string, Partial<OrganisationSettings>, string]>([
    ['as they are', {}, 'fine'],
    ['another time zone', { timeZone: 'Asia/Kolkata' }, 'fine'],
    ['coordinated universal time', { timeZone: 'UTC' }, 'fine'],
    [
      'a zone that does not exist',
      { timeZone: 'Europe/Atlantis' },
      'invalid_input /timeZone time_zone_unknown',
    ],
    [
      'an offset, which knows no daylight saving',
      { timeZone: '+01:00' },
      'invalid_input /timeZone time_zone_unknown',
    ],
    ['nothing as zone', { timeZone: '' }, 'invalid_input /timeZone time_zone_unknown'],
    [
      'thresholds the wrong way round',
      { thresholds: { onTrack: 0.3, atRisk: 0.2 } },
      'invalid_input /thresholds/atRisk thresholds_out_of_order',
    ],
    [
      'thresholds without amber between them',
      { thresholds: { onTrack: 0.2, atRisk: 0.2 } },
      'invalid_input /thresholds/atRisk thresholds_out_of_order',
    ],
    ['the strictest thresholds', { thresholds: { onTrack: 0, atRisk: 0.01 } }, 'fine'],
    [
      'limits the wrong way round',
      { limits: { ...limits, objectivesPerUnit: { min: 5, max: 3 } } },
      'invalid_input /limits/objectivesPerUnit/max limits_out_of_order',
    ],
    ['exactly one number', { limits: { ...limits, keyResultsPerObjective: { min: 3, max: 3 } } }, 'fine'],
  ])('%s', (_, given, refusal) => {
    expect(refusalOf(editSettings(SETTINGS, { ...SETTINGS, ...given }, as('admin')))).toBe(refusal)
  })

  test('are kept from what to what', () => {
    const { history } = done(editSettings(SETTINGS, { ...SETTINGS, cadenceDays: 14 }, as('admin')))
    expect(history).toMatchObject({ subjectId: 'organisation', verb: 'settings_changed', by: 'admin' })
    expect(history.changes).toEqual([{ field: 'cadenceDays', from: 7, to: 14 }])
  })
})
