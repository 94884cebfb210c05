import type { WebPubSubServiceClient } from '@azure/web-pubsub'
import type { LiveConfig } from '#functions/config.ts'

/** The writer of a change waits for its announcement: rather a lost one than a slow answer. Clients poll besides. */
const retryOptions = { maxRetries: 1, retryDelayInMs: 100, maxRetryDelayInMs: 200 }

/** Without TLS it is a service on this machine. */
const optionsFor = (address: string) => ({
  retryOptions,
  allowInsecureConnection: address.includes('http://'),
})

/** Loads the SDK only where live updates are set up. In Azure the function's managed identity signs in. */
export async function connect(config: LiveConfig): Promise<WebPubSubServiceClient> {
  const { WebPubSubServiceClient: Client } = await import('@azure/web-pubsub')
  const { connectionString, endpoint, hub, identityClientId } = config
  if (connectionString !== null) return new Client(connectionString, hub, optionsFor(connectionString))
  const { ManagedIdentityCredential } = await import('@azure/identity')
  const identity = new ManagedIdentityCredential(identityClientId ? { clientId: identityClientId } : {})
  return new Client(endpoint, identity, hub, optionsFor(endpoint))
}
