/** A claims challenge as Entra ID's clients expect it (https://learn.microsoft.com/entra/identity-platform/claims-challenge). */
export const claimsChallenge = (claims: string | null): Readonly<Record<string, string>> =>
  claims === null
    ? {}
    : {
        'www-authenticate': `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
      }
