import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type HttpService, startHttpService } from '../http-service.ts'
import { installCoreModule } from './core-module.ts'
import type { LogLevel } from './core-types.ts'
import { createHttpFront } from './http-front.ts'
import { collectHttpRoutes, type HttpRoute } from './http-routes.ts'
import type { FromWorker, FunctionSummary, ToWorker } from './messages.ts'
import { Registry } from './registry.ts'
import { installTimeShim, setTimeOffset } from './time-shim.ts'
import { checkSchedules, fireTimer } from './timers.ts'

type Start = Extract<ToWorker, { kind: 'start' }>

const registry = new Registry()
let service: HttpService | undefined

function send(message: FromWorker): void {
  process.send?.(message)
}

function log(level: LogLevel, message: string): void {
  process.stdout.write(`[${level}] ${message}\n`)
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

async function start({ entry, port, timeOffsetMs, keys }: Start): Promise<void> {
  setTimeOffset(timeOffsetMs)
  installTimeShim()
  installCoreModule(registry, log)
  const prefix = await readRoutePrefix(path.dirname(entry))
  await import(pathToFileURL(entry).href)
  await finishSetup()
  const routes = collectHttpRoutes(registry, prefix)
  checkSchedules(registry, process.env)
  await registry.runHooks('appStart', { hookData: {}, appHookData: {} })
  service = await startHttpService(createHttpFront({ registry, routes, keys, log }), port)
  send({ kind: 'ready', port: service.port, functions: summarize(routes) })
}

async function readRoutePrefix(folder: string): Promise<string> {
  const text = await readFile(path.join(folder, 'host.json'), 'utf8').catch(() => null)
  if (text === null) throw new Error(`There is no host.json beside the functions in ${folder}.`)
  // host.json is ours; a wrong shape shows as a wrong route in the first test.
  const host = JSON.parse(text) as { extensions?: { http?: { routePrefix?: string } } }
  return host.extensions?.http?.routePrefix ?? 'api'
}

/** Locks `app.setup()` as the real worker does after the app has loaded. */
async function finishSetup(): Promise<void> {
  if (!registry.model || registry.functions.size === 0) throw new Error('The app registered no function.')
  const capabilities = (await registry.model.getCapabilities?.({})) ?? {}
  if (capabilities.HttpUri) throw new Error('HTTP streaming (app.setup enableHttpStream) is not simulated.')
}

function summarize(routes: HttpRoute[]): FunctionSummary[] {
  const byName = new Map(routes.map((route) => [route.fn.metadata.name, route]))
  return [...registry.functions.values()].map(({ metadata, trigger }) => {
    const route = byName.get(metadata.name)
    const base = { name: metadata.name, trigger: trigger.type ?? '' }
    if (route) return { ...base, path: route.path, methods: route.methods, authLevel: route.authLevel }
    return trigger.type === 'timerTrigger' ? { ...base, schedule: String(trigger.schedule) } : base
  })
}

async function stop(): Promise<void> {
  await service?.close()
  await registry.runHooks('appTerminate', { hookData: {}, appHookData: {} })
  process.exit(0)
}

async function acknowledge(id: number, work: () => unknown): Promise<void> {
  try {
    await work()
    send({ kind: 'done', id })
  } catch (error) {
    send({ kind: 'done', id, error: textOf(error) })
  }
}

function fail(error: unknown): void {
  send({ kind: 'failed', message: textOf(error) })
  process.exitCode = 1
  process.disconnect?.()
}

process.on('message', (message: ToWorker) => {
  if (message.kind === 'start') start(message).catch(fail)
  else if (message.kind === 'stop') void stop()
  else if (message.kind === 'travel') void acknowledge(message.id, () => setTimeOffset(message.timeOffsetMs))
  else void acknowledge(message.id, () => fireTimer(registry, message.name, log))
})
// Without its parent a worker has no purpose; it must not outlive a crashed test run.
process.on('disconnect', () => process.exit())
