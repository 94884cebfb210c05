import { definePublic } from '#functions/http/define-public.ts'
import { getSignIn as contract } from '#shared/contracts/service/get-sign-in.ts'

export const getSignIn = definePublic(contract, ({ signIn: { authority, tenant, clientId } }) => ({
  authority,
  tenant,
  clientId,
}))
