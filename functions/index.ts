import { app, type HttpRequest, HttpResponse } from '@azure/functions'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import type { ApiResponse } from './http/api-message.ts'

const leitstern = createApp(readConfig(process.env))

/**
 * An answer whose bytes stand. To read them the library would pull them through a stream of the Fetch API, which costs
 * more than all the rest of an answer.
 */
class StandingResponse extends HttpResponse {
  override readonly arrayBuffer: () => Promise<ArrayBuffer>

  constructor({ status, headers, body }: ApiResponse) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    super({ status, headers: { ...headers }, ...(bytes === null ? {} : { body: bytes }) })
    const exact = bytes === null ? new ArrayBuffer(0) : bytes.buffer
    this.arrayBuffer = async () =>
      bytes === null || bytes.byteLength === exact.byteLength ? exact : bytes.slice().buffer
  }
}

for (const { name, method, route, handle } of leitstern.routes)
  app.http(name, {
    methods: [method],
    route,
    // The host's keys are for machines; readers bring a token of Entra ID, which every route checks itself
    authLevel: 'anonymous',
    handler: async (request: HttpRequest) => new StandingResponse(await handle(request)),
  })

for (const { name, schedule, run } of leitstern.timers) app.timer(name, { schedule, handler: run })

app.hook.appTerminate(() => leitstern.close())
