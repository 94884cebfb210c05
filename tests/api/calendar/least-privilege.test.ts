import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OnBehalfOf } from '#functions/adapters/entra/on-behalf-of.ts'
import { GraphCalendar } from '#functions/adapters/graph/graph-calendar.ts'
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
  office = await openOffice({ granted: ['Calendars.ReadWrite', 'Group.ReadWrite.All'] })
  const lead = office.as(office.staff[0]?.lead ?? office.admin)
  const params = office.params()
  await office.as(office.admin).call('getMe')
  await lead.call('previewCalendarPlan', { params, body: {} })
  const body = { fingerprint: await previewed(office) }
  await lead.call('bookCalendarPlan', { params, body })
  await lead.call('reconcileCalendarPlan', { params })
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

  test('names every permission the code asks for, and no other', () => {
    const asked = sourceFiles('functions').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['/]([A-Z][A-Za-z]+\.(?:Read|Send)[A-Za-z.]*)'/g)].map(
        ([, name]) => name ?? '',
      ),
    )
    const named = table.flatMap(({ permissions }) => permissions)
    expect(new Set(asked)).toEqual(new Set(named))
  })
})
