import { describe, expect, test } from 'vitest'
import type { SettingsView } from '#shared/contracts/shapes/types.ts'
import { changedSettings, formOf, readForm } from '#tab/features/settings/settings-form.ts'
import { inLanguage } from './support/language.ts'

inLanguage('de-DE')

const SETTINGS: SettingsView = {
  name: 'Nordlicht',
  timeZone: 'Europe/Berlin',
  language: 'de',
  cadenceDays: 7,
  thresholds: { onTrack: 0.1, atRisk: 0.25 },
  limits: { objectivesPerUnit: { min: 3, max: 5 }, keyResultsPerObjective: { min: 3, max: 5 } },
  topDownShare: 0.4,
  holidays: 'DE-BY',
  reminders: true,
}

describe('the settings as text', () => {
  test('are written as the reader writes numbers', () => {
    expect(formOf(SETTINGS)).toMatchObject({ onTrack: '0,1', atRisk: '0,25', topDown: '40' })
  })
  test('come back unchanged', () => {
    expect(readForm(formOf(SETTINGS))).toEqual({ settings: SETTINGS, errors: {} })
  })
  test('name every field that cannot be read, in a sentence, and send nothing', () => {
    const { settings, errors } = readForm({ ...formOf(SETTINGS), cadenceDays: 'sieben', onTrack: '' })
    expect(settings).toBeNull()
    expect(Object.keys(errors)).toEqual(['cadenceDays', 'onTrack'])
    for (const sentence of Object.values(errors)) expect(sentence).toMatch(/\./)
  })
  test('take a region as it is typed and send it as it is written', () => {
    const { settings } = readForm({ ...formOf(SETTINGS), holidays: ' de-by ' })
    expect(settings?.holidays).toBe('DE-BY')
  })
})

describe('what is sent', () => {
  test('is nothing when nothing changed', () => expect(changedSettings(SETTINGS, SETTINGS)).toEqual({}))
  test('is only what the person changed', () => {
    const after = { ...SETTINGS, cadenceDays: 14, thresholds: { onTrack: 0.1, atRisk: 0.3 } }
    expect(changedSettings(SETTINGS, after)).toEqual({ cadenceDays: 14, thresholds: after.thresholds })
  })
})
