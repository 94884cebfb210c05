import type { Browser, FrameLocator, Page } from '@playwright/test'
import type { App } from '#functions/app.ts'
import { distTab } from '#infra/tools/paths.ts'
import type { AlignmentMap } from '#tab/features/map/alignment-map.ts'
import { layoutOf } from '#tab/features/map/layout.ts'
import { rectPath } from '#tab/features/map/shapes.ts'
import { wireOf } from '#tab/features/map/wires.ts'
import { type Figure, figure, median } from './lib/figures.ts'
import { type FilledCompany, fillCompany } from './lib/filled-company.ts'
import { hostPage } from './lib/host-page.ts'
import { linkUnits } from './lib/linked-units.ts'
import { servePages } from './lib/page-server.ts'
import { newSlowPage, startBrowser } from './lib/slow-browser.ts'
import { longestTracedTask } from './lib/traced-tasks.ts'

const UNITS = 1000
const ROUNDS = 5

interface Site {
  readonly origin: string
  readonly address: string
}

/** Runs in every frame: notes when the map's answer has arrived and when the map is on the screen. */
const noteDrawing = () => {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('svg[data-detail] path')) return
    seen.disconnect()
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const [answer] = performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('alignment-map')) as PerformanceResourceTiming[] // entries of that type
        document.documentElement.dataset.drawnIn = String(performance.now() - (answer?.responseEnd ?? 0))
      }),
    )
  })
  seen.observe(document, { childList: true, subtree: true })
}

const openMap = async (page: Page, { origin, address }: Site): Promise<FrameLocator> => {
  await page.goto(`${origin}/host.html`)
  await page.evaluate((at) => openFrame(at), address)
  const app = page.frameLocator('iframe')
  await app.locator('html[data-drawn-in]').waitFor()
  return app
}

/** From the last byte of the answer to the first frame with the map in it. */
const firstDraw = async (browser: Browser, site: Site): Promise<number> => {
  const page = await newSlowPage(browser, { network: false, processor: 1 })
  await page.addInitScript(noteDrawing)
  const app = await openMap(page, site)
  const drawnIn = await app.locator('html').getAttribute('data-drawn-in')
  await page.context().close()
  return Number(drawnIn)
}

/** The same boxes and lines as a finished picture: what the browser alone needs to draw a map of this size. */
const pictureOf = (map: AlignmentMap): string => {
  const { width, height, cards, nodes } = layoutOf(map)
  const boxes = [...cards, ...nodes].map((box) => `<path d="${rectPath(box)}" fill="#888"/>`)
  const lines = map.links.map(({ from, to }) => {
    const [start, end] = [nodes[from], nodes[to]]
    return start && end ? `<path d="${wireOf(start, end)}" fill="none" stroke="#444"/>` : ''
  })
  const names = map.units.map(
    ({ name }, at) => `<text x="${cards[at]?.x}" y="${cards[at]?.y}">${name}</text>`,
  )
  const parts = [...boxes, ...lines, ...names].join('')
  return `<svg width="1100" height="800" viewBox="0 0 ${width} ${height}">${parts}</svg>`
}

const drawPicture = async (browser: Browser, picture: string): Promise<number> => {
  const page = await newSlowPage(browser, { network: false, processor: 1 })
  const took = await page.evaluate((svg) => {
    const start = performance.now()
    document.body.innerHTML = svg
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
    })
  }, picture)
  await page.context().close()
  return took
}

const drawing = async (browser: Browser, site: Site, map: AlignmentMap): Promise<Figure> => {
  const picture = pictureOf(map)
  const seen = { product: [] as number[], floor: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.product.push(await firstDraw(browser, site))
    seen.floor.push(await drawPicture(browser, picture))
  }
  return figure({
    name: 'alignment map, 5,000 objectives: first draw against the finished picture',
    value: median(seen.product),
    floor: median(seen.floor),
    unit: 'ms',
    budget: { most: 3, of: 'ratio' },
  })
}

const settled = (page: Page) => page.waitForTimeout(700)

const pan = async (page: Page, x: number, y: number) => {
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 40; step += 1)
    await page.mouse.move(x + 200 * Math.sin(step / 6), y + 5 * step, { steps: 1 })
  await page.mouse.up()
  await settled(page)
}

const zoom = async (page: Page, turns: number, way: -100 | 100) => {
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, way)
  await settled(page)
}

/** Turns of the wheel that lead from one level of detail to the next. */
const LEVELS = ['tiles', 'cards', 'bars', 'titles', 'full'] as const
const TURNS = 5

const moving = async (browser: Browser, site: Site): Promise<readonly Figure[]> => {
  const page = await newSlowPage(browser, { network: false, processor: 4 })
  await page.addInitScript(noteDrawing)
  const app = await openMap(page, site)
  const box = await app.getByRole('application').boundingBox()
  if (!box) throw new Error('no map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await settled(page)
  const longest = (work: () => Promise<void>) => longestTracedTask({ browser, page }, work)
  const seen = { pan: 0, zoom: 0 }
  for (const _ of LEVELS) {
    seen.pan = Math.max(seen.pan, await longest(() => pan(page, x, y)))
    seen.zoom = Math.max(seen.zoom, await longest(() => zoom(page, TURNS, -100)))
  }
  seen.zoom = Math.max(seen.zoom, await longest(() => zoom(page, LEVELS.length * TURNS, 100)))
  await page.context().close()
  return (['pan', 'zoom'] as const).map((way) =>
    figure({
      name: `alignment map, 5,000 objectives: longest task while it is ${way === 'pan' ? 'moved' : 'zoomed'}`,
      value: seen[way],
      unit: 'ms',
      budget: { most: 50, of: 'value' },
    }),
  )
}

const mapIn = async (app: App, company: FilledCompany): Promise<AlignmentMap> => {
  const path = `/api/cycles/${company.cycle.id}/alignment-map`
  const map = (await (await app.fetch(company.request('GET', path))).json()) as AlignmentMap // the contract's answer
  if (map.units.length !== UNITS) throw new Error(`the map has ${map.units.length} units`)
  return map
}

/** The map in the browser: how soon it is drawn, and whether it stays smooth, at 1,000 units and 5,000 objectives. */
export const mapDrawing = async (): Promise<Figure[]> => {
  const company = await fillCompany({ objectives: 5, keyResults: 4, readings: 1 })
  const { token, personId } = company
  await linkUnits(company, UNITS)
  // The units were written past the instance that has been running: another one reads them
  const app = company.openApp()
  const service = await servePages({
    folders: { tab: distTab },
    pages: { '/host.html': hostPage({ token, locale: 'de-DE', personId }) },
    api: (request) => app.fetch(request),
  })
  const browser = await startBrowser()
  const site = { origin: service.url, address: `/tab/index.html#/cycles/${company.cycle.id}/map` }
  try {
    return [await drawing(browser, site, await mapIn(app, company)), ...(await moving(browser, site))]
  } finally {
    await browser.close()
    await service.close()
    await company.close()
  }
}
