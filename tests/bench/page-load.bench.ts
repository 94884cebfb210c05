import { type BenchSite, openBenchSite } from './lib/bench-site.ts'
import { type Figure, figure, median } from './lib/figures.ts'
import { type Loading, visit } from './lib/loading.ts'
import { startBrowser } from './lib/slow-browser.ts'

const RUNS = 5
const SIZE = { objectives: 5, keyResults: 4, readings: 3 }
const KEY_RESULT = '[data-row-kind="key-result"]'

/** By turns, so that a noisy neighbour hits both. */
const visits = async ({ origin, floorAddress, boardAddress }: BenchSite) => {
  const browser = await startBrowser()
  const floor: Loading[] = []
  const board: Loading[] = []
  const rows = { selector: KEY_RESULT, count: SIZE.objectives * SIZE.keyResults }
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const usable = { selector: '[data-usable]', count: 1 }
      floor.push(await visit(browser, { origin, address: floorAddress, sign: usable }))
      board.push(await visit(browser, { origin, address: boardAddress, sign: rows }))
    }
  } finally {
    await browser.close()
  }
  return { floor, board }
}

const medianBy = (seen: readonly Loading[], part: (loading: Loading) => number) => median(seen.map(part))

type Seen = Awaited<ReturnType<typeof visits>>

const compared = (
  { floor, board }: Seen,
  part: (loading: Loading) => number,
  { name, most }: { name: string; most: number },
): Figure =>
  figure({
    name,
    value: medianBy(board, part),
    floor: medianBy(floor, part),
    unit: 'ms',
    budget: { most, of: 'ratio' },
  })

const counted = (name: string, value: number, most: number): Figure =>
  figure({ name, value, unit: 'requests', budget: { most, of: 'value' } })

const isApi = (address: string) => address.includes('/api/')

/** The board on a slow network and processor against a page with nothing but the libraries. */
export const pageLoad = async (): Promise<Figure[]> => {
  const site = await openBenchSite(SIZE)
  try {
    const seen = await visits(site)
    return [
      compared(seen, ({ firstPaint }) => firstPaint, { name: 'board: first paint', most: 0.25 }),
      compared(seen, ({ usable }) => usable, { name: 'board: 5 × 4 usable', most: 1.25 }),
      counted(
        'board: requests until usable',
        medianBy(seen.board, ({ requests }) => requests.length),
        6,
      ),
      counted(
        'board: of which to the API',
        medianBy(seen.board, ({ requests }) => requests.filter(isApi).length),
        1,
      ),
    ]
  } finally {
    await site.close()
  }
}
