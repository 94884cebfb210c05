import { brotliCompressSync } from 'node:zlib'
import type { StoreRecord } from '#functions/ports/store.ts'
import { summaryKind, type UnitFigures } from '#functions/records/kinds.ts'
import { type Figure, figure, median } from './lib/figures.ts'
import { type FilledCompany, fillCompany } from './lib/filled-company.ts'
import { multiplyUnits } from './lib/many-units.ts'

const UNITS = 1000
const ROUNDS = 9
/** What has run a few times is compiled: both sides are measured as they run all day. */
const WARM_UP = 6

const milliseconds = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The least that any roll-up does: every key result looked at once, one mean per unit. */
const flatMean = ({ objectives }: UnitFigures): number => {
  let sum = 0
  let count = 0
  for (const { keyResults } of objectives)
    for (const { progress, weight } of keyResults) {
      sum += Math.min(1, Math.max(0, progress ?? 0)) * weight
      count += weight
    }
  return count === 0 ? 0 : sum / count
}

const isPage = (read: unknown): read is { readonly items: readonly { readonly record: StoreRecord }[] } =>
  typeof read === 'object' && read !== null && 'items' in read

/** Reads the same rows and rolls them up as flat documents. */
const floorOf = (reads: readonly (() => Promise<unknown>)[]) => async () => {
  const means: number[] = []
  for (const read of reads) {
    const page = await read()
    if (!isPage(page)) continue
    const summaries = page.items.filter(({ record }) => record.type === summaryKind.type)
    for (const { record } of summaries) means.push(flatMean(record.data as UnitFigures)) // the kind says so
  }
  if (means.length === 0) throw new Error('no unit was read')
}

export const overviewPath = ({ cycle }: FilledCompany): string => `/api/cycles/${cycle.id}/overview`

/** An instance that has just been started remembers nothing: every summary is judged anew. */
const coldOverview = (company: FilledCompany) => async () => {
  const response = await company.openApp().fetch(company.request('GET', overviewPath(company)))
  if (!response.ok) throw new Error(`overview: ${response.status}`)
  return response.text()
}

const sizeOf = (text: string): Figure =>
  figure({
    name: 'overview, 1,000 units: answer',
    value: brotliCompressSync(text).length / 1000,
    unit: 'KB',
    budget: { most: 150, of: 'value' },
  })

const rebuild = async (company: FilledCompany): Promise<Figure> => {
  const cold = coldOverview(company)
  const { reads } = await company.store.watch(cold)
  const bare = floorOf(reads)
  const seen = { product: [] as number[], floor: [] as number[] }
  for (let round = 0; round < WARM_UP; round += 1) {
    await cold()
    await bare()
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.product.push(await milliseconds(cold))
    seen.floor.push(await milliseconds(bare))
  }
  return figure({
    name: 'overview, 1,000 units: every summary anew',
    value: median(seen.product),
    floor: median(seen.floor),
    unit: 'ms',
    budget: { most: 2, of: 'ratio' },
  })
}

/** 1,000 units, 5,000 objectives, 20,000 key results: one request, from an instance that remembers nothing. */
export const overview = async (): Promise<Figure[]> => {
  const company = await fillCompany({ objectives: 5, keyResults: 4, readings: 3 })
  try {
    await multiplyUnits(company, UNITS)
    return [sizeOf(await coldOverview(company)()), await rebuild(company)]
  } finally {
    await company.close()
  }
}
