/** What the app manifest of one installation is made from. */
export interface ManifestSettings {
  /** Host that serves tab and API, without scheme: "okr.example.com". */
  readonly domain: string
  /** Entra application (client) id. */
  readonly clientId: string
  /** Id of the Teams app; stays the same over all versions of an installation. */
  readonly appId: string
  readonly version: string
}

/** Ids of a package that shows the manifest but is not meant for upload. */
const EXAMPLE = {
  domain: 'leitstern.example.com',
  clientId: '11111111-1111-4111-8111-111111111111',
  appId: '22222222-2222-4222-8222-222222222222',
}

/** Command line before environment before the example values. */
export const manifestSettings = (
  given: { domain?: string | undefined; 'client-id'?: string | undefined; 'app-id'?: string | undefined },
  environment: NodeJS.ProcessEnv,
): ManifestSettings => ({
  domain: given.domain ?? environment.LEITSTERN_DOMAIN ?? EXAMPLE.domain,
  clientId: given['client-id'] ?? environment.ENTRA_CLIENT_ID ?? EXAMPLE.clientId,
  appId: given['app-id'] ?? environment.TEAMS_APP_ID ?? EXAMPLE.appId,
  version: environment.LEITSTERN_VERSION ?? '0.1.0',
})
