import type { SettingsView } from '#shared/contracts/shapes/types.ts'
import type { OrganisationSettings } from '#shared/domain/organisation.ts'

export const presentSettings = (settings: OrganisationSettings): SettingsView => ({
  name: settings.name,
  timeZone: settings.timeZone,
  language: settings.language,
  cadenceDays: settings.cadenceDays,
  thresholds: { onTrack: settings.thresholds.onTrack, atRisk: settings.thresholds.atRisk },
  limits: presentLimits(settings.limits),
  topDownShare: settings.topDownShare,
  holidays: settings.holidays,
  reminders: settings.reminders,
})

export const presentLimits = ({
  objectivesPerUnit,
  keyResultsPerObjective,
}: OrganisationSettings['limits']): SettingsView['limits'] => ({
  objectivesPerUnit: { min: objectivesPerUnit.min, max: objectivesPerUnit.max },
  keyResultsPerObjective: { min: keyResultsPerObjective.min, max: keyResultsPerObjective.max },
})
