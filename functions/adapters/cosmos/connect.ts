import type { ConnectionPolicy, CosmosClient, CosmosClientOptions } from '@azure/cosmos'
import type { CosmosSettings } from './cosmos-store.ts'

/**
 * A request that has been refused for load is tried twice more within two seconds; then the reader is told, who has
 * not gone away in the meantime. The SDK's own nine times in thirty seconds would be spent in a billed function.
 */
const POLICY = {
  requestTimeout: 10_000,
  retryOptions: { maxRetryAttemptCount: 2, maxWaitTimeInSeconds: 2 },
}

/** Without TLS it is an emulator on this machine, which names itself by addresses it does not listen at. */
const policyFor = (endpoint: string): ConnectionPolicy => ({
  ...POLICY,
  enableEndpointDiscovery: endpoint.startsWith('https:'),
})

/** The account's own key is for emulators; in Azure the function's managed identity signs in. */
const credentials = async ({
  key,
  identityClientId,
}: CosmosSettings): Promise<Partial<CosmosClientOptions>> => {
  if (key !== null) return { key }
  const { ManagedIdentityCredential } = await import('@azure/identity')
  return {
    aadCredentials: new ManagedIdentityCredential(identityClientId ? { clientId: identityClientId } : {}),
  }
}

/** Loads the SDK only where Cosmos DB is used. */
export async function connect(settings: CosmosSettings): Promise<CosmosClient> {
  const [{ CosmosClient: Client }, signIn] = await Promise.all([
    import('@azure/cosmos'),
    credentials(settings),
  ])
  const { endpoint } = settings
  return new Client({ endpoint, ...signIn, connectionPolicy: policyFor(endpoint) })
}
