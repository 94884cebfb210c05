import type { Browser, Page } from '@playwright/test'
import { type BenchSite, openBenchSite } from './lib/bench-site.ts'
import { type Figure, figure } from './lib/figures.ts'
import { newSlowPage, startBrowser } from './lib/slow-browser.ts'
import { longestTracedTask } from './lib/traced-tasks.ts'

const SIZE = { objectives: 30, keyResults: 4, readings: 3 }
const ROWS = SIZE.objectives * SIZE.keyResults
const SENTENCE = 'Wir gewinnen den Mittelstand'

const openBoard = async (page: Page, { origin, boardAddress }: BenchSite) => {
  await page.goto(`${origin}/host.html`)
  await page.evaluate((address) => openFrame(address), boardAddress)
  const board = page.frameLocator('iframe')
  await board
    .locator('[data-row-kind="key-result"]')
    .nth(ROWS - 1)
    .waitFor()
  return board
}

interface Typed {
  readonly browser: Browser
  readonly page: Page
}

const sentence = (page: Page) => page.keyboard.type(SENTENCE, { delay: 90 })

const backwards = async (page: Page) => {
  for (const _ of SENTENCE) await page.keyboard.press('Backspace', { delay: 90 })
}

/** Types at the pace of a fast typist into what has the focus. */
const whileTyping = ({ browser, page }: Typed, type = sentence): Promise<number> =>
  longestTracedTask({ browser, page }, () => type(page))

const calm = (name: string, value: number): Figure =>
  figure({ name, value, unit: 'ms', budget: { most: 50, of: 'value' } })

const inComposer = async (typed: Typed, site: BenchSite) => {
  const { page } = typed
  const board = await openBoard(page, site)
  await board.locator('[data-row-kind="objective"]').first().focus()
  await page.keyboard.press('n')
  await board.locator('textarea, input[maxlength]').first().waitFor()
  return whileTyping(typed)
}

const inSearch = async (typed: Typed, site: BenchSite) => {
  const board = await openBoard(typed.page, site)
  await board.getByRole('searchbox').focus()
  return [await whileTyping(typed), await whileTyping(typed, backwards)] as const
}

/** Typing on a board with 30 objectives, on a processor four times slower. */
export const typing = async (): Promise<Figure[]> => {
  const site = await openBenchSite(SIZE)
  const browser = await startBrowser()
  try {
    const slow = async (): Promise<Typed> => ({
      browser,
      page: await newSlowPage(browser, { network: false, processor: 4 }),
    })
    const [searching, clearing] = await inSearch(await slow(), site)
    return [
      calm('board, 30 × 4: longest task while typing an objective', await inComposer(await slow(), site)),
      calm('board, 30 × 4: longest task while searching', searching),
      calm('board, 30 × 4: longest task while the search is taken back', clearing),
    ]
  } finally {
    await browser.close()
    await site.close()
  }
}
