import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RateLimit } from '#functions/http/rate-limit.ts'
import { type FrontDoor, openFrontDoor } from './support/front-door.ts'

const time = { ms: 0 }
let door: FrontDoor
beforeEach(async () => {
  time.ms = 0
  // Sixty a minute: thirty at once, then one a second
  door = await openFrontDoor({ rateLimit: new RateLimit(60, () => time.ms) })
})
afterEach(() => door.close())

const ask = (who: 'member' | 'lead' | 'stranger', language = 'en') =>
  door.as(who).send('getMe', { headers: { 'accept-language': language } })
const useUp = async () => {
  for (let count = 0; count < 30; count++) expect((await ask('member')).status).toBe(200)
}

describe('a person who asks without end', () => {
  test('is told when to come back', async () => {
    await useUp()
    time.ms = 300
    const answer = await ask('member')
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(answer.body).toMatchObject({ code: 'too_many_requests', status: 429 })
  })

  test.each([
    ['de', 'Bitte kurz warten'],
    ['en', 'wait a moment'],
  ])('reads so in %s', async (language, words) => {
    await useUp()
    const answer = await ask('member', language)
    expect(answer.headers.get('content-language')).toBe(language)
    expect(answer.body).toMatchObject({ detail: expect.stringContaining(words) })
  })

  test('may go on when that time is over', async () => {
    await useUp()
    time.ms = 1000
    expect((await ask('member')).status).toBe(200)
    expect((await ask('member')).status).toBe(429)
  })

  test('takes nothing away from others', async () => {
    await useUp()
    expect((await ask('member')).status).toBe(429)
    expect((await ask('lead')).status).toBe(200)
    expect((await ask('stranger')).status).toBe(200)
  })

  test('loses nothing: the refused change goes through later with the same key', async () => {
    await useUp()
    const post = () =>
      door.as('admin').send('createCycle', {
        body: { name: 'Herbst', startsOn: '2026-09-01', endsOn: '2026-12-15' },
        headers: { 'idempotency-key': 'k-1' },
      })
    for (let count = 0; count < 30; count++) await door.as('admin').send('getMe')
    expect((await post()).status).toBe(429)
    time.ms = 2000
    expect((await post()).status).toBe(201)
  })
})

test('who does not sign in is refused for that, however often', async () => {
  for (let count = 0; count < 40; count++)
    expect(await door.nobody.refused('getMe')).toMatchObject({ status: 401 })
})

describe('the bucket', () => {
  test('is full again after half a minute, and not fuller', () => {
    const limit = new RateLimit(60, () => time.ms)
    time.ms = 3_600_000
    for (let count = 0; count < 30; count++) expect(limit.take('a')).toBe(0)
    expect(limit.take('a')).toBeCloseTo(1000)
  })

  test('holds at least one request', () => {
    const limit = new RateLimit(1, () => time.ms)
    expect(limit.take('a')).toBe(0)
    expect(limit.take('a')).toBeCloseTo(60_000)
  })

  test('without a limit lets everything pass', () => {
    const limit = new RateLimit(null, () => time.ms)
    for (let count = 0; count < 1000; count++) expect(limit.take('a')).toBe(0)
  })

  test('remembers those who have something to wait for, however many others come by', () => {
    const limit = new RateLimit(60, () => time.ms)
    while (limit.take('busy') === 0);
    for (let count = 0; count < 20_000; count++) limit.take(`passer-by ${count}`)
    expect(limit.take('busy')).toBeGreaterThan(0)
  })
})
