import { app, type HttpHandler, type HttpRequest, type InvocationContext } from '@azure/functions'
import { Temporal } from 'temporal-polyfill'

/** A tiny functions app, written as anybody would write one for Azure, that shows what reaches a handler. */

let timerRuns = 0

app.get('echo', {
  route: 'cycles/{cycleId}/objectives/{id}',
  handler: (request: HttpRequest, context: InvocationContext) => ({
    jsonBody: {
      url: request.url,
      params: request.params,
      query: Object.fromEntries(request.query),
      header: request.headers.get('x-test'),
      functionName: context.functionName,
      traceParent: context.traceContext?.traceParent,
    },
  }),
})

app.get('literal', { route: 'cycles/current/objectives/first', handler: () => ({ body: 'literal' }) })

app.post('store', {
  route: 'store/{name?}',
  handler: async (request) => ({
    status: 201,
    headers: { etag: '"1"' },
    cookies: [{ name: 'seen', value: 'a b', path: '/', sameSite: 'Lax', httpOnly: true }],
    jsonBody: { name: request.params.name ?? null, received: await request.json() },
  }),
})

app.http('bytes', {
  methods: ['PUT'],
  handler: async (request) => ({ body: new Uint8Array(await request.arrayBuffer()).toReversed() }),
})

app.get('guarded', { authLevel: 'function', handler: () => ({ body: 'in' }) })
app.get('managed', { authLevel: 'admin', handler: () => ({ body: 'in' }) })
// The types forbid it, JavaScript does not: a handler without a return.
app.get('nothing', { handler: (() => undefined) as unknown as HttpHandler })
app.get('settings', { handler: () => ({ jsonBody: process.env }) })
app.get('hang', { handler: () => new Promise<never>(() => undefined) })
app.get('crash', {
  handler: () => {
    throw new Error('secret detail')
  },
})

app.get('now', {
  handler: () => ({
    jsonBody: {
      date: new Date().toISOString(),
      dateNow: Date.now(),
      temporal: Temporal.Now.instant().toString(),
      isDate: new Date() instanceof Date,
      fixed: new Date(0).toISOString(),
      zone: new Date(0).getTimezoneOffset(),
    },
  }),
})

app.timer('tick', {
  schedule: '0 */5 * * * *',
  handler: (timer) => {
    if (timer.isPastDue) throw new Error('late')
    timerRuns += 1
  },
})
app.timer('broken', {
  schedule: '0 0 6 * * 1-5',
  handler: () => {
    throw new Error('timer failed')
  },
})
app.get('ticks', { handler: () => ({ jsonBody: { timerRuns } }) })

app.hook.preInvocation((hook) => hook.invocationContext.extraInputs.set('hooked', true))
app.get('hooked', { handler: (_request, context) => ({ jsonBody: context.extraInputs.get('hooked') }) })
