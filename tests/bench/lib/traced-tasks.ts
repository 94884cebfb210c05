import type { Browser, Page } from '@playwright/test'

/** An event of a trace as Chromium writes it; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Processor time of the thread: what else the machine does is not counted. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** What a browser's tools call a task; nothing inside of it is written down, for that would make it longer. */
const TASK = 'ThreadControllerImpl::RunTask'

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`

/** Milliseconds of processor time that the longest task of a page's main thread took. */
const longestIn = (events: readonly TraceEvent[]): number => {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  )
  const tasks = events.filter((event) => event.name === TASK && mains.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the trace holds no tasks')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

/** The longest task while something is done, in milliseconds of processor time. */
export const longestTracedTask = async (
  { browser, page }: { readonly browser: Browser; readonly page: Page },
  work: () => Promise<void>,
): Promise<number> => {
  await browser.startTracing(page, { categories: ['toplevel'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[] // Chromium's own format
  }
  return longestIn(traceEvents)
}
