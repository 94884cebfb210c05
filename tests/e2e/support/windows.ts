import { type Browser, test as base, type Page } from '@playwright/test'

/** What the product has stored at an address, cleared where nothing of it runs that could store it anew. */
const forget = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/nothing-is-here`)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
}

/** Nothing of a test is left in its window: no other page, route, broken network, permission, cookie or storage. */
const wipe = async (page: Page): Promise<void> => {
  const context = page.context()
  // A frame that is still on its way has no address, and a blank one no storage
  const shown = context.pages().flatMap((each) => each.frames().map((frame) => frame.url()))
  const origins = new Set(shown.filter((url) => url.startsWith('http')).map((url) => new URL(url).origin))
  await Promise.all(context.pages().map((each) => each === page || each.close()))
  await Promise.all([page.unrouteAll(), context.unrouteAll(), context.setOffline(false)])
  await Promise.all([context.clearCookies(), context.clearPermissions()])
  for (const origin of origins) await forget(page, origin)
  await page.goto('about:blank')
}

/**
 * The windows of a worker, each in a browser context of its own. They stay open when a test is over: one that has
 * already compiled the product shows it for a third of the processor's time.
 */
class Windows {
  readonly #browser: Browser
  readonly #free: Page[] = []

  constructor(browser: Browser) {
    this.#browser = browser
  }

  async take(): Promise<Page> {
    return this.#free.pop() ?? (await this.#browser.newContext()).newPage()
  }

  async giveBack(page: Page): Promise<void> {
    if (page.isClosed()) return page.context().close()
    await wipe(page)
    this.#free.push(page)
  }
}

/** Another empty window, as of somebody else at another screen. */
type OpenWindow = () => Promise<Page>

export const test = base.extend<{ openWindow: OpenWindow }, { windows: Windows }>({
  windows: [async ({ browser }, use) => use(new Windows(browser)), { scope: 'worker' }],
  openWindow: async ({ windows, viewport }, use, info) => {
    const taken: Page[] = []
    await use(async () => {
      const page = await windows.take()
      taken.push(page)
      if (viewport) await page.setViewportSize(viewport)
      return page
    })
    // Of a test that failed the report shows what was there last
    const end = (page: Page) =>
      info.status === info.expectedStatus ? windows.giveBack(page) : page.context().close()
    await Promise.all(taken.map(end))
  },
  page: async ({ openWindow }, use) => use(await openWindow()),
  context: async ({ page }, use) => use(page.context()),
})

export { expect } from '@playwright/test'
