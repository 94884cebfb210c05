import type { Browser } from '@playwright/test'
import { newSlowPage } from './slow-browser.ts'

/** One visit; milliseconds since the frame was opened. */
export interface Loading {
  readonly firstPaint: number
  readonly usable: number
  /** Everything asked for after the page itself until it could be used. */
  readonly requests: readonly string[]
}

export interface Visited {
  readonly origin: string
  readonly address: string
  /** What can be seen when the page is usable, and how many of it. */
  readonly sign: { readonly selector: string; readonly count: number }
}

declare global {
  /** Defined by the host page. */
  function openFrame(address: string): void
}

/** Runs in the host page: looks at every frame drawn whether the sign is there. */
const watchFrame = ({ address, sign }: Omit<Visited, 'origin'>) =>
  new Promise<Loading>((resolve) => {
    openFrame(address)
    const look = () => {
      const inside = document.querySelector('iframe')?.contentWindow
      const found = inside?.document.querySelectorAll(sign.selector).length ?? 0
      if (!inside || found < sign.count) return requestAnimationFrame(look)
      const usable = inside.performance.now()
      const paint = inside.performance.getEntriesByName('first-paint')[0]?.startTime ?? usable
      const requests = inside.performance.getEntriesByType('resource').map(({ name }) => name)
      return resolve({ firstPaint: paint, usable, requests })
    }
    requestAnimationFrame(look)
  })

/** Opens a page in a frame of a host, as somebody with an empty cache, a slow network and a slow processor. */
export const visit = async (browser: Browser, { origin, ...rest }: Visited): Promise<Loading> => {
  const page = await newSlowPage(browser, { network: true, processor: 4 })
  try {
    await page.goto(`${origin}/host.html`)
    const seen = await page.evaluate(watchFrame, rest)
    return { ...seen, requests: seen.requests.filter((name) => name.startsWith(origin)) }
  } finally {
    await page.context().close()
  }
}
