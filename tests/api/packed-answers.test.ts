import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openFrontDoor } from './support/front-door.ts'
import { active, setUp } from './support/scene.ts'

test('a board goes packed to a browser, as itself to who cannot unpack, and is not sent again in any form', async () => {
  const door = await openFrontDoor()
  try {
    const scene = await setUp(door)
    await active(door, scene)
    const path = `/api/cycles/${scene.cycle.id}/units/${scene.sales.id}/board`
    const ask = (headers: Record<string, string>) => door.as('member').raw('GET', path, { headers })
    const plain = await ask({})
    const packed = await ask({ 'accept-encoding': 'gzip, deflate, br' })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('content-encoding')).toBe('br')
    const bytes = Buffer.from(await packed.arrayBuffer())
    expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text())
    const etag = packed.headers.get('etag') ?? ''
    expect(plain.headers.get('etag')).toBe(etag)
    expect((await ask({ 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304)
  } finally {
    await door.close()
  }
})
