import { definePublic } from '#functions/http/define-public.ts'
import { openApi } from '#functions/http/openapi.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { getOpenApi as contract } from '#shared/contracts/service/get-openapi.ts'

let written: ReturnType<typeof openApi> | null = null

/** Written on first use: most instances are never asked. */
export const getOpenApi = definePublic(contract, () => {
  written ??= openApi(Object.values(contracts))
  return written
})
