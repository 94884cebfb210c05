import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#infra/tools/find-browser.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // teams-js asks Microsoft's network for the list of hosts; a measurement stays on this machine
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Slow 4G as browsers' tools define it. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

export interface Slowness {
  readonly network: boolean
  /** How many times slower the processor is. */
  readonly processor: number
}

export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: FLAGS })

/** A page of a person who was never here: nothing is in the cache. */
export const newSlowPage = async (browser: Browser, { network, processor }: Slowness): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'de-DE' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  if (network) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
  return page
}
