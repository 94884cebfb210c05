import { brotliCompressSync } from 'node:zlib'
import { type Figure, figure, median } from './lib/figures.ts'
import { type FilledCompany, fillCompany } from './lib/filled-company.ts'
import { linkUnits } from './lib/linked-units.ts'

const UNITS = 1000
const ROUNDS = 7

const milliseconds = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** An instance that has just been started remembers nothing. */
const coldMap = (company: FilledCompany) => async () => {
  const path = `/api/cycles/${company.cycle.id}/alignment-map`
  const response = await company.openApp().fetch(company.request('GET', path))
  if (!response.ok) throw new Error(`alignment map: ${response.status} ${await response.text()}`)
  return response.text()
}

const sizeOf = (text: string): Figure =>
  figure({
    name: 'alignment map, 5,000 objectives: answer',
    value: brotliCompressSync(text).length / 1000,
    unit: 'KB',
    budget: { most: 350, of: 'value' },
  })

/** Against reading the same rows and serialising the same bytes, with no rule in between. */
const rebuild = async (company: FilledCompany, answer: unknown): Promise<Figure> => {
  const cold = coldMap(company)
  const { reads } = await company.store.watch(cold)
  const bare = async () => {
    for (const read of reads) await read()
    return new Response(JSON.stringify(answer)).text()
  }
  const seen = { product: [] as number[], floor: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.product.push(await milliseconds(cold))
    seen.floor.push(await milliseconds(bare))
  }
  return figure({
    name: 'alignment map, 5,000 objectives: from an instance that remembers nothing',
    value: median(seen.product),
    floor: median(seen.floor),
    unit: 'ms',
    budget: { most: 3, of: 'ratio' },
  })
}

/** 1,000 units, 5,000 objectives, 6,000 links: one request. */
export const alignmentMap = async (): Promise<Figure[]> => {
  const company = await fillCompany({ objectives: 5, keyResults: 4, readings: 1 })
  try {
    await linkUnits(company, UNITS)
    const text = await coldMap(company)()
    const answer = JSON.parse(text) as { nodes: readonly unknown[]; links: readonly unknown[] } // the contract's answer
    if (answer.nodes.length !== 5 * UNITS || answer.links.length < 5 * UNITS)
      throw new Error(`the map has ${answer.nodes.length} objectives and ${answer.links.length} links`)
    return [sizeOf(text), await rebuild(company, answer)]
  } finally {
    await company.close()
  }
}
