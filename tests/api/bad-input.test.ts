import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Metric } from '#shared/domain/metric.ts'
import type { Problem } from '#shared/kernel/problem.ts'
import { ok } from '#shared/kernel/result.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'
import { active, draft, INTERVIEWS, onTopOf, type Scene, setUp } from './support/scene.ts'

let door: FrontDoor
let scene: Scene
beforeEach(async () => {
  door = await openFrontDoor()
  scene = await setUp(door)
})
afterEach(() => door.close())

const member = () => door.as('member')
const createWith = (body: object) => ({
  params: { cycleId: scene.cycle.id },
  body: { unitId: scene.sales.id, title: 'Ein Ziel', ...body },
})
const sendText = async (body: BodyInit, type = 'application/json', language = 'en') => {
  const path = `/api/cycles/${scene.cycle.id}/objectives`
  const headers = { 'content-type': type, 'accept-language': language }
  const response = await member().raw('POST', path, { body, headers })
  return { status: response.status, problem: (await response.json()) as Problem } // of every refusal
}
const count = async () =>
  (await member().call('listObjectives', { params: { cycleId: scene.cycle.id } })).items.length

describe('what no client of ours would send', () => {
  test.each([
    ['unknown fields', { titel: 'x', extra: { deep: 1 } }, ['/titel', '/extra'], 'unrecognized_keys'],
    ['a prototype', JSON.parse('{"__proto__": {"isAdmin": true}}'), ['/__proto__'], 'unrecognized_keys'],
    ['a number for a text', { title: 5 }, ['/title'], 'invalid_type'],
    ['a list for a text', { title: ['a'] }, ['/title'], 'invalid_type'],
    ['null for a text', { title: null }, ['/title'], 'invalid_type'],
    ['an origin that does not exist', { origin: 'sideways' }, ['/origin'], 'invalid_value'],
    ['nothing but white space', { title: ' \t\n ' }, ['/title'], 'too_small'],
    ['a person nobody knows', { ownerId: 'nobody' }, ['/ownerId'], 'unknown_reference'],
    ['a unit that does not exist', { unitId: 'nowhere' }, ['/unitId'], 'unknown_reference'],
    ['a sibling that does not exist', { afterId: 'nowhere' }, ['/afterId'], 'unknown_reference'],
  ])('%s', async (_, body, paths, rule) => {
    const problem = await member().refused('createObjective', createWith(body))
    expect(problem).toMatchObject({ status: 422, code: 'invalid_input' })
    expect(problem.errors?.map((error) => error.path)).toEqual(paths)
    expect(problem.errors?.every((error) => error.rule === rule && error.message.length > 5)).toBe(true)
    expect(await count()).toBe(0)
  })

  test('every wrong field is named at once, in the reader’s language', async () => {
    const body = JSON.stringify({ unitId: 7, why: false, ambition: 'none' })
    const { problem } = await sendText(body, 'application/json', 'de-DE')
    expect(problem.errors?.map(({ path }) => path)).toEqual(['/unitId', '/title', '/why', '/ambition'])
    expect(problem.title).toBe('Eingabe prüfen')
    expect(problem.errors?.[1]?.message).toBe('Diese Angabe fehlt.')
  })

  test.each([
    ['NaN', '{"title": NaN}'],
    ['Infinity', '{"title": Infinity}'],
    ['half a text', '{"title": "x'],
    ['two texts', '{}{}'],
    ['no JSON', 'title=x'],
  ])('%s is not JSON', async (_, text) => {
    expect(await sendText(text)).toMatchObject({ status: 400, problem: { code: 'malformed_request' } })
  })

  test('bytes that are not UTF-8, and another type than JSON', async () => {
    expect((await sendText(new Uint8Array([0x7b, 0xff, 0x7d]))).status).toBe(400)
    expect((await sendText('{}', 'text/plain')).status).toBe(400)
    expect((await sendText('', 'application/json')).status).toBe(422)
  })

  test('a million characters', async () => {
    const title = 'x'.repeat(1_000_000)
    expect(await sendText(JSON.stringify({ title }))).toMatchObject({
      status: 413,
      problem: { code: 'payload_too_large' },
    })
    const problem = await member().refused('createObjective', createWith({ title: 'x'.repeat(100_000) }))
    expect(problem).toMatchObject({ status: 422, errors: [{ path: '/title', rule: 'too_big' }] })
  })

  test('too many bytes without saying so beforehand', async () => {
    const chunk = new TextEncoder().encode(`"${'x'.repeat(100_000)}",`)
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 10 ? controller.enqueue(chunk) : controller.close()),
    })
    const path = `/api/cycles/${scene.cycle.id}/objectives`
    const init = { body, duplex: 'half', headers: { 'content-type': 'application/json' } }
    expect((await member().raw('POST', path, init)).status).toBe(413)
    expect(sent).toBeLessThan(6)
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=abc', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['cursor=%FF', 'cursor'],
    ['nonsense=1', 'nonsense'],
  ])('a query with %s', async (query, name) => {
    const response = await member().raw('GET', `/api/cycles?${query}`)
    expect(response.status).toBe(422)
    const problem = (await response.json()) as Problem // of every refusal
    expect(problem.errors?.[0]?.path).toBe(`query/${name}`)
  })

  test.each([
    '/api/nowhere',
    '/api',
    '/',
    '/api/cycles/%2e%2e/overview',
    '/api/units/a%2Fb',
    '/api/units/%00',
  ])('the address %s', async (path) => {
    expect((await member().raw('GET', path)).status).toBe(404)
  })

  test('an address that is not percent-encoded, and a method it does not have', async () => {
    expect((await member().raw('GET', '/api/units/%E0%A4%A')).status).toBe(400)
    const response = await member().raw('DELETE', '/api/units')
    expect(response.status).toBe(405)
    expect(await response.json()).toMatchObject({ code: 'method_not_allowed' })
  })
})

describe('words of every kind are kept as they are', () => {
  test.each([
    'Wir sind führend 🌟👩‍👩‍👧‍👦 in „DACH“',
    'نحن نفهم عملاءنا ‏(VIP)‎',
    '<script>alert(1)</script> & "quoted" \\ back\nslash',
    'z̷̢̛a̷l̷g̷o̷',
    '1.250,5 €',
    "'; DROP TABLE records; --",
  ])('%s', async (title) => {
    const { id } = await draft(door, scene, title)
    const params = { cycleId: scene.cycle.id, objectiveId: id }
    expect((await member().call('getObjective', { params })).objective.title).toBe(title)
  })

  test('half a character becomes the sign for one that is missing', async () => {
    const path = `/api/cycles/${scene.cycle.id}/objectives`
    const body = `{"unitId": "${scene.sales.id}", "title": "a\\ud83d z"}`
    const response = await member().raw('POST', path, {
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toMatchObject({ title: 'a\ufffd z' })
  })
})

describe('numbers that cannot be meant', () => {
  const add = async (metric: unknown, more: object = {}) => {
    const { id } = await draft(door, scene)
    const params = { cycleId: scene.cycle.id, objectiveId: id }
    return member().refused('addKeyResult', { params, body: { title: 'Ein Ergebnis', metric, ...more } })
  }
  const change = (more: object): object => ({ ...INTERVIEWS, ...more })

  test.each<[string, unknown, string, string]>([
    ['a target equal to the baseline', change({ target: 0 }), '/metric/target', 'target_equals_baseline'],
    ['a target below it', change({ target: -5 }), '/metric/target', 'target_not_above_baseline'],
    ['another locale’s number', change({ target: '1.250,5' }), '/metric/target', 'invalid_type'],
    ['a number as text', change({ target: '10' }), '/metric/target', 'invalid_type'],
    ['more than can be counted', change({ target: 1e16 }), '/metric/target', 'too_big'],
    ['a kind that does not exist', change({ kind: 'guess' }), '/metric/kind', 'invalid_union'],
    ['half a decimal place', change({ decimals: 0.5 }), '/metric/decimals', 'invalid_type'],
    [
      'a currency that is none',
      change({ unit: { type: 'currency', currency: 'Euro' } }),
      '/metric/unit/currency',
      'invalid_format',
    ],
  ])('%s', async (_, metric, path, rule) => {
    expect(await add(metric)).toMatchObject({ status: 422, errors: [{ path, rule }] })
  })

  test('bounds in the wrong order', async () => {
    const bound = (value: number) => ({ value, inclusive: true })
    const band = {
      kind: 'band',
      min: bound(5),
      max: bound(5),
      period: 'week',
      unit: { type: 'number' },
      decimals: 0,
    }
    expect(await add(band)).toMatchObject({
      errors: [{ path: '/metric/max/value', rule: 'bounds_out_of_order' }],
    })
  })

  test('only weights of zero', async () => {
    expect(await add(INTERVIEWS, { weight: 0 })).toMatchObject({
      status: 422,
      errors: [{ path: '/weight', rule: 'weights_all_zero' }],
    })
  })

  test('an exponent beyond every number', async () => {
    const { id } = await draft(door, scene)
    const path = `/api/cycles/${scene.cycle.id}/objectives/${id}/key-results`
    const metric = JSON.stringify(INTERVIEWS).replace('"target":10', '"target":1e999')
    const body = `{"title": "x", "metric": ${metric}}`
    const response = await member().raw('POST', path, {
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(422)
  })
})

describe('check-ins that cannot be', () => {
  const yesNo: Metric = { kind: 'yes_no' }
  test.each<[string, Metric, object, string, string]>([
    ['before the cycle', INTERVIEWS, { on: '2026-08-31' }, '/on', 'outside_cycle'],
    ['after the cycle', INTERVIEWS, { on: '2026-12-16' }, '/on', 'outside_cycle'],
    ['tomorrow', INTERVIEWS, { on: '2026-09-08' }, '/on', 'in_future'],
    ['a day that does not exist', INTERVIEWS, { on: '2026-09-31' }, '/on', 'invalid_format'],
    ['half done', yesNo, { value: 0.5 }, '/value', 'value_not_yes_no'],
    ['confident beyond measure', INTERVIEWS, { confidence: 11 }, '/confidence', 'too_big'],
    ['confident by half', INTERVIEWS, { confidence: 5.5 }, '/confidence', 'invalid_type'],
    ['no value', INTERVIEWS, { value: undefined }, '/value', 'required'],
  ])('%s', async (_, metric, more, path, rule) => {
    const { objective, keyResult } = await active(door, scene, metric)
    const params = { cycleId: scene.cycle.id, objectiveId: objective.id, keyResultId: keyResult.id }
    const body = { value: 1, confidence: 5, ...more }
    expect(await member().refused('createCheckIn', { params, body })).toMatchObject({
      status: 422,
      errors: [{ path, rule }],
    })
    const { objective: after } = await member().call('getObjective', { params })
    expect(after.etag).toBe(objective.etag)
  })
})

describe('the state of things', () => {
  test('a stale tag loses nothing: the answer brings the state as it is', async () => {
    const first = await draft(door, scene)
    const params = { cycleId: scene.cycle.id, objectiveId: first.id }
    const edit = (title: string) => ({ params, body: { title }, headers: onTopOf(first) })
    await member().call('editObjective', edit('Von Max'))
    const problem = await door.as('otherMember').refused('editObjective', edit('Von Mia'))
    expect(problem).toMatchObject({ status: 412, code: 'changed_meanwhile', current: { title: 'Von Max' } })
    const { etag } = problem.current as { etag: string } // an objective's view
    const headers = { 'if-match': `"${etag}"` }
    const mine = await door.as('otherMember').call('editObjective', { ...edit('Von Mia'), headers })
    expect(mine.title).toBe('Von Mia')
  })

  test('a change that names no state is refused', async () => {
    const { id } = await draft(door, scene)
    const params = { cycleId: scene.cycle.id, objectiveId: id }
    for (const headers of [{}, { 'if-match': '*' }])
      expect(
        await member().refused('editObjective', { params, body: { title: 'x' }, headers }),
      ).toMatchObject({
        status: 428,
        code: 'if_match_required',
      })
  })

  test('what nobody expected says nothing but where to look', async () => {
    const broken = await openFrontDoor({
      directory: {
        teamsOf: async () => ok(new Set()),
        teamMembers: () => Promise.reject(new Error('secret: the password is 1234')),
      },
    })
    const body = { name: 'x', teamId: '10000000-0000-4000-8000-00000000000a' }
    const problem = await broken.as('admin').refused('createUnit', { body })
    expect(problem).toMatchObject({ status: 500, code: 'internal' })
    expect(JSON.stringify(problem)).not.toContain('secret')
    const line = broken.logged.find(({ traceId }) => traceId === problem.traceId)
    expect(JSON.stringify(line)).toContain('secret')
    await broken.close()
  })
})
