import type { RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { type HttpService, startHttpService } from '#infra/local/http-service.ts'
import { proxyRequest } from '#infra/local/proxy.ts'

const services: HttpService[] = []
afterEach(() => Promise.all(services.splice(0).map((service) => service.close())))

async function start(listener: RequestListener): Promise<HttpService> {
  const service = await startHttpService(listener)
  services.push(service)
  return service
}

/** A front door before `target`, as the browser meets it. */
function frontDoor(target: string): Promise<HttpService> {
  return start((request, response) => void proxyRequest(request, response, target))
}

test('passes method, path, headers and body on and the answer back', async () => {
  const api = await start((request, response) => {
    response.setHeader('etag', '"7"')
    response.setHeader('x-seen', `${request.method} ${request.url} ${request.headers['if-match']}`)
    response.statusCode = 412
    request.pipe(response)
  })
  const door = await frontDoor(api.url)
  const response = await fetch(`${door.url}/api/x?y=1`, {
    method: 'PATCH',
    headers: { 'if-match': '"6"' },
    body: 'grün',
  })
  expect(response.status).toBe(412)
  expect(response.headers.get('etag')).toBe('"7"')
  expect(response.headers.get('x-seen')).toBe('PATCH /api/x?y=1 "6"')
  expect(await response.text()).toBe('grün')
})

test('keeps the host the browser asked for', async () => {
  const api = await start((request, response) => response.end(request.headers.host))
  const door = await frontDoor(api.url)
  expect(await (await fetch(door.url)).text()).toBe(`127.0.0.1:${door.port}`)
})

test('streams: the first piece arrives before the last is written', async () => {
  const last = Promise.withResolvers<void>()
  const api = await start(async (_request, response) => {
    response.write('first')
    await last.promise
    response.end('last')
  })
  const response = await fetch((await frontDoor(api.url)).url)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toBe('first')
  last.resolve()
  expect((await reader?.read())?.value).toBe('last')
})

test('answers although the target refuses without reading the body', async () => {
  const api = await start((_request, response) => response.writeHead(413).end())
  const door = await frontDoor(api.url)
  const response = await fetch(door.url, { method: 'POST', body: 'x'.repeat(200) })
  expect(response.status).toBe(413)
})

test('answers 502 when nobody listens', async () => {
  const api = await start(() => undefined)
  const door = await frontDoor(api.url)
  await api.close()
  expect((await fetch(door.url)).status).toBe(502)
})

test('breaks off when the target dies half way', async () => {
  const death = Promise.withResolvers<void>()
  const api = await start(async (_request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half')
    await death.promise
    response.destroy()
  })
  const response = await fetch((await frontDoor(api.url)).url)
  death.resolve()
  await expect(response.text()).rejects.toThrow()
})

test('ends the request to the target when the browser leaves', async () => {
  const left = Promise.withResolvers<void>()
  const api = await start((request, response) => {
    request.once('close', () => left.resolve())
    response.flushHeaders()
  })
  const door = await frontDoor(api.url)
  const leaving = new AbortController()
  await fetch(door.url, { signal: leaving.signal })
  leaving.abort()
  await left.promise
})
