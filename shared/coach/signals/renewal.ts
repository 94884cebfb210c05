import type { Reading } from '../reading.ts'
import { trait } from '../text/trait.ts'
import type { FoundVerb } from './found-verb.ts'

const isRenewing = trait(/^(?:renew|verlänger)/)
const isRenewed = trait(
  /^(?:contracts?|subscriptions?|memberships?|leases?|licen[cs]es?|policies|agreements?|customers?|accounts?|members?)$|(?:vertrag|verträge|verträgen|abos?|abonnements?|mitgliedschaften|lizenzen|policen|kunden|mitglieder)$/,
)

/** "Renew 95 % of contracts": the other side decides. */
export const isRenewal = ({ tokens }: Reading, { at }: FoundVerb): boolean =>
  isRenewing(tokens[at]) && tokens.some((token) => isRenewed(token))
