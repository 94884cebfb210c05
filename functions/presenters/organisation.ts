import type { SettingsView } from '#shared/contracts/shapes/types.ts'
import type { OrganisationSettings } from '#shared/domain/organisation.ts'
import type { Denials } from '#shared/policy/actions.ts'
import { denialsFor } from '#shared/policy/policy.ts'
import { presentSettings } from './settings.ts'
import type { Viewer } from './viewer.ts'

export const presentOrganisation = (
  { who }: Viewer,
  settings: { readonly data: OrganisationSettings; readonly revision: string },
): { settings: SettingsView; etag: string; denials: Denials } => ({
  settings: presentSettings(settings.data),
  etag: settings.revision,
  denials: denialsFor('organisation', who),
})
