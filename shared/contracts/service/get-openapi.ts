import * as z from 'zod'
import { defineContract } from '#shared/contracts/contract.ts'

export const getOpenApi = defineContract({
  name: 'getOpenApi',
  summary: 'This description, as OpenAPI 3.1',
  method: 'GET',
  path: '/openapi.json',
  anonymous: true,
  etag: true,
  response: z.looseObject({ openapi: z.string() }),
})
