import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContractSpec } from '#shared/contracts/contract.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { PROBLEM_STATUS } from '#shared/kernel/problem.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'

interface Operation {
  readonly operationId: string
  readonly security?: readonly unknown[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: { readonly content: Record<string, { schema: { additionalProperties?: unknown } }> }
  readonly responses: Record<string, { readonly description: string }>
}
interface Description {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Operation>>
}

let door: FrontDoor
let description: Description
beforeAll(async () => {
  door = await openFrontDoor()
  description = (await door.nobody.call('getOpenApi')) as unknown as Description // OpenAPI's own form
})
afterAll(() => door.close())

const all: readonly ContractSpec[] = Object.values(contracts)
const operationOf = ({ path, method }: ContractSpec): Operation => {
  const found = description.paths[path]?.[method.toLowerCase()]
  if (found === undefined) throw new Error(`${method} ${path} is not described`)
  return found
}

test('is OpenAPI 3.1 and describes every endpoint and no other', () => {
  expect(description.openapi).toMatch(/^3\.1\./)
  const described = Object.values(description.paths).flatMap((path) => Object.values(path))
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(all.map(({ name }) => name).sort())
})

test.each(all.map((contract) => [contract.name, contract] as const))(
  '%s is described as it is',
  (_, contract) => {
    const operation = operationOf(contract)
    const braces = [...contract.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
    expect(inPath.map(({ name }) => name).sort()).toEqual(braces.sort())
    expect(inPath.every(({ required }) => required)).toBe(true)
    const header = (name: string) => operation.parameters.find((parameter) => parameter.name === name)
    expect(header('If-Match')?.required ?? false).toBe(contract.ifMatch ?? false)
    expect(header('Idempotency-Key') !== undefined).toBe(contract.idempotent ?? false)
    expect(operation.requestBody !== undefined).toBe(contract.body !== undefined)
    expect(operation.responses).toHaveProperty(String(contract.status ?? 200))
    for (const code of contract.errors ?? [])
      expect(operation.responses[PROBLEM_STATUS[code]]?.description).toContain(code)
  },
)

test('only what answers anybody says that it asks for no token', () => {
  for (const contract of all)
    expect(operationOf(contract).security, contract.name).toEqual(contract.anonymous ? [] : undefined)
})

test('unknown fields are refused by the description too', () => {
  const schema = operationOf(contracts.createObjective).requestBody?.content['application/json']?.schema
  expect(schema?.additionalProperties).toBe(false)
})

test('every reference leads somewhere', () => {
  const text = JSON.stringify(description)
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path.split('/'))
  for (const path of references)
    expect(path.reduce<unknown>((node, part) => Reflect.get(Object(node), part), description)).toBeDefined()
})

test('is not sent again while it is the same', async () => {
  const first = await door.nobody.send('getOpenApi')
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await door.nobody.send('getOpenApi', { headers })).status).toBe(304)
})
