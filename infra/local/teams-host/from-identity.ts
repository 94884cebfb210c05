import type { Identity } from '../identity/identity.ts'
import type { TokenRequest } from './protocol/host.ts'
import type { HostIdentity, TokenAnswer } from './types.ts'

/**
 * The tokens of the simulated Entra, with a client's refusals: a challenge cannot be met without showing something, and
 * a person has no account in a tenant that is not theirs.
 */
export function hostIdentity(identity: Identity, tenantOf: (personId: string) => string): HostIdentity {
  return {
    async tokenFor(personId: string, request: TokenRequest): Promise<TokenAnswer> {
      const { claims = [], silent, tenantId } = request
      if (tenantId && tenantId !== tenantOf(personId)) return { reason: 'invalid_tenant' }
      const withSecondFactor = claims.length > 0
      if (withSecondFactor && silent) return { reason: 'resourceRequiresMfa' }
      return { token: await identity.tokenFor(personId, { client: 'teamsWeb', withSecondFactor }) }
    },
    nestedTokensFor: (personId, { hasProof }) =>
      identity.nestedTokensFor(personId, { withSecondFactor: hasProof }),
  }
}
