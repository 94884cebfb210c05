import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { jsonResponse, writtenJson } from '#functions/http/api-message.ts'
import { packed } from '#functions/http/packed.ts'

const ANSWER = { titles: Array.from({ length: 100 }, (_, at) => `Kundenzufriedenheit „größer“ ${at}`) }
const TEXT = JSON.stringify(ANSWER)

const asked = (accepted: string | null) => ({
  method: 'GET',
  url: 'http://leitstern.test/api/me',
  headers: { get: (name: string) => (name === 'accept-encoding' ? accepted : null) },
  body: null,
})

const bytesOf = (body: string | Uint8Array | null): Uint8Array => {
  if (typeof body === 'string' || body === null) throw new Error('nothing was packed')
  return body
}

describe('an answer on its way', () => {
  test.each([
    { accepted: 'gzip, deflate, br, zstd', coding: 'br' },
    { accepted: 'gzip, deflate', coding: 'gzip' },
    { accepted: 'GZIP;q=0.5, BR;q=1.0', coding: 'br' },
    { accepted: 'br;q=0, gzip', coding: 'gzip' },
    { accepted: 'br; q=0.0', coding: undefined },
    { accepted: 'identity', coding: undefined },
    { accepted: 'brown', coding: undefined },
    { accepted: '', coding: undefined },
    { accepted: null, coding: undefined },
  ])('goes as $coding to a client that takes "$accepted"', async ({ accepted, coding }) => {
    const { headers } = await packed(asked(accepted), jsonResponse(200, ANSWER))
    expect(headers['content-encoding']).toBe(coding)
    expect(headers.vary).toContain('Accept-Encoding')
  })

  test('says the same when it is unpacked', async () => {
    const brotli = await packed(asked('br'), jsonResponse(200, ANSWER))
    expect(brotliDecompressSync(bytesOf(brotli.body)).toString()).toBe(TEXT)
    const zipped = await packed(asked('gzip'), jsonResponse(200, ANSWER))
    expect(gunzipSync(bytesOf(zipped.body)).toString()).toBe(TEXT)
  })

  test('stays as it is where packing gains nothing', async () => {
    const short = jsonResponse(200, { ok: true })
    expect(await packed(asked('br'), short)).toBe(short)
    const empty = { status: 304, headers: {}, body: null }
    expect(await packed(asked('br'), empty)).toBe(empty)
  })

  test('is packed once when it is kept and sent often', async () => {
    const kept = new TextEncoder().encode(TEXT)
    const [first, second] = [
      await packed(asked('br'), writtenJson(kept)),
      await packed(asked('br'), writtenJson(kept)),
    ]
    expect(second.body).toBe(first.body)
  })
})
