import { jwtVerify } from 'jose'
import type { WorldClock } from '../world-clock.ts'
import type { Claims } from './connection.ts'

export interface TokenRules {
  /** The access key of the connection string; tokens are signed with it (HS256). */
  readonly key: string
  readonly clock: WorldClock
}

const listOf = (claim: unknown): readonly string[] =>
  [claim ?? []].flat().filter((one) => typeof one === 'string')

/** Null for a token that was not signed with the key, has expired or is meant for another address. */
export async function claimsOf(
  token: string | null,
  audience: string,
  { key, clock }: TokenRules,
): Promise<Claims | null> {
  if (token === null) return null
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(key), {
      algorithms: ['HS256'],
      audience,
      currentDate: new Date(clock.now()),
      requiredClaims: ['exp'],
    })
    return { userId: payload.sub, roles: listOf(payload.role), groups: listOf(payload['webpubsub.group']) }
  } catch {
    return null
  }
}
