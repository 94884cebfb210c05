import { expect, test } from 'vitest'
import { bodyOf } from '#tab/api/body-of.ts'

const answer = (type: string, body: string) => new Response(body, { headers: { 'content-type': type } })
const SENTENCE = 'Der Dienst antwortet gerade nicht.'

test('reads JSON, and leaves other texts as they are', async () => {
  expect(await bodyOf(answer('application/json; charset=utf-8', '{"a":1}'), SENTENCE)).toEqual({ a: 1 })
  expect(await bodyOf(answer('text/calendar', 'BEGIN:VCALENDAR'), SENTENCE)).toBe('BEGIN:VCALENDAR')
  expect(bodyOf(new Response(null, { status: 204 }), SENTENCE)).toBeNull()
})

test.each(['{"objectives":[{"id":', '', '\u001b\u0003garbled'])(
  'says of an answer cut short or garbled (%j) what the reader can do, not what the parser thinks',
  async (body) => {
    await expect(bodyOf(answer('application/json', body), SENTENCE)).rejects.toMatchObject({
      code: 'unavailable',
      message: SENTENCE,
    })
  },
)
