import { defineQuery } from '#functions/http/define-query.ts'
import { presentOrganisation } from '#functions/presenters/organisation.ts'
import { getOrganisation as contract } from '#shared/contracts/organisation/get-organisation.ts'

export const getOrganisation = defineQuery(contract, {
  load: async ({ tenant }) => tenant.settings,
  entity: ({ revision }) => revision,
  present: presentOrganisation,
})
