import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import { GRAPH_CALLS } from '#functions/adapters/graph/calls.ts'
import { sendBatch } from '#functions/adapters/graph/graph-batch.ts'
import { GraphCalendar } from '#functions/adapters/graph/graph-calendar.ts'
import { openGraph } from '#functions/adapters/graph/graph-client.ts'
import { type Office, openOffice, previewed } from '#tests/support/office.ts'
import { sourceFiles } from '#tests/support/source-files.ts'
import { everyCalendarCall } from './support/every-calendar-call.ts'

interface Permitted {
  readonly call: string
  readonly permissions: readonly string[]
}

const ROW = /^\| ((?:GET|POST|PATCH|DELETE) \S+) \| ([^|]+) \|/gm
const table: readonly Permitted[] = [
  ...readFileSync(new URL('../../../infra/README.md', import.meta.url), 'utf8').matchAll(ROW),
].map(([, call = '', permissions = '']) => ({ call, permissions: permissions.trim().split(', ') }))

let office: Office
beforeAll(async () => {
  office = await openOffice({ granted: table.flatMap(({ permissions }) => permissions) })
  const lead = office.as(office.staff[0]?.lead ?? office.admin)
  const params = office.params()
  await office.as(office.admin).call('getMe')
  await lead.call('previewCalendarPlan', { params, body: {} })
  const body = { fingerprint: await previewed(office) }
  await lead.call('bookCalendarPlan', { params, body })
  await lead.call('reconcileCalendarPlan', { params })
  office.identity.grantApplication(office.admin.tid, ['Calendars.ReadWrite', 'Calendars.Read'])
  await everyCalendarCall(
    office,
    (base, tokens) => new GraphCalendar({ base, tokens: new OnBehalfOf(tokens) }),
  )
})
afterAll(() => office.close())

describe('the table of permissions', () => {
  test('names every call the code makes', () => {
    const known = table.map(({ call }) => call)
    expect([...new Set(office.graph.calls)].filter((call) => !known.includes(call))).toEqual([])
  })

  test('names no call that nobody makes', () => {
    expect(table.map(({ call }) => call).filter((call) => !office.graph.calls.includes(call))).toEqual([])
  })

  test('names the same permissions as the code, call by call', () => {
    const listed = GRAPH_CALLS.map(({ call, permissions }) => ({ call, permissions: [...permissions] }))
    const byCall = (a: { call: string }, b: { call: string }) => (a.call < b.call ? -1 : 1)
    expect([...listed].sort(byCall)).toEqual([...table].sort(byCall))
  })

  test('is the only place in the code where permissions are named', () => {
    const NAME = /'[A-Z][A-Za-z]+\.(?:Read|Send|Manage)[A-Za-z]*(?:\.(?!Chat)[A-Za-z]+)*'/
    const naming = sourceFiles('functions').filter((file) => NAME.test(readFileSync(file, 'utf8')))
    expect(naming.map((file) => file.replace(/^.*functions/, 'functions'))).toEqual([
      'functions/adapters/graph/permissions.ts',
    ])
  })
})

describe('what is not in the table', () => {
  test.each([
    ['GET', '/me/messages'],
    ['DELETE', '/teams/x/members'],
    ['GET', '/users/x/events/y/attachments'],
    ['GET', '/teams'],
  ])('%s %s is never sent', async (method, path) => {
    const before = office.graph.requests.length
    const client = await openGraph(office.graph.url, 'a token')
    const asked = method === 'GET' ? client.api(path).get() : client.api(path).delete()
    await expect(asked).rejects.toThrow('not in the table of permissions')
    expect(office.graph.requests).toHaveLength(before)
  })

  test('is not sent inside of a batch either', async () => {
    const before = office.graph.requests.length
    const client = await openGraph(office.graph.url, 'a token')
    const batch = sendBatch(client, [{ method: 'GET', url: '/me/messages?$top=1' }])
    await expect(batch).rejects.toThrow('not in the table of permissions')
    expect(office.graph.requests).toHaveLength(before)
  })
})
