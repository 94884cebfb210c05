import { definePublic } from '#functions/http/define-public.ts'
import { getHealth as contract } from '#shared/contracts/service/get-health.ts'

export const getHealth = definePublic(contract, () => ({ status: 'ok' as const }))
