import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import type { ApiResponse } from './http/api-message.ts'

const leitstern = createApp(readConfig(process.env))

const toInit = ({ status, headers, body }: ApiResponse): HttpResponseInit =>
  body === null ? { status, headers: { ...headers } } : { status, headers: { ...headers }, body }

for (const { name, method, route, handle } of leitstern.routes)
  app.http(name, {
    methods: [method],
    route,
    // The host's keys are for machines; readers bring a token of Entra ID, which every route checks itself
    authLevel: 'anonymous',
    handler: async (request: HttpRequest) => toInit(await handle(request)),
  })

for (const { name, schedule, run } of leitstern.timers) app.timer(name, { schedule, handler: run })

app.hook.appTerminate(() => leitstern.close())
