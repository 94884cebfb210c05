import { type Figure, figure } from './lib/figures.ts'
import { type FilledCompany, fillCompany } from './lib/filled-company.ts'
import { compareThroughput } from './lib/throughput.ts'
import type { Commit } from './lib/watched-store.ts'

const perSecond = (name: string, seen: { candidate: number; floor: number }, least: number): Figure =>
  figure({
    name,
    value: seen.candidate,
    floor: seen.floor,
    unit: '/s',
    budget: { least, of: 'ratio' },
  })

const bytesOf = async (company: FilledCompany, request: Request) => {
  const response = await company.app.fetch(request)
  const text = await response.text()
  if (!response.ok) throw new Error(`${request.method} ${request.url}: ${response.status} ${text}`)
  return text
}

/** Against a handler that reads the same rows and serialises the same bytes, with nothing in between. */
const board = async (company: FilledCompany): Promise<Figure> => {
  const ask = () => bytesOf(company, company.request('GET', company.boardPath))
  const answer: unknown = JSON.parse(await ask())
  const { reads } = await company.store.watch(ask)
  const bare = async () => {
    for (const read of reads) await read()
    return new Response(JSON.stringify(answer)).text()
  }
  return perSecond('GET board, 30 × 4 × 10, in process', await compareThroughput(ask, bare), 0.5)
}

/** The same records once more: what is created gets another id, what is replaced is read for its token. */
const commitAgain = async (company: FilledCompany, { pk, writes }: Commit, turn: number) => {
  const again = writes.map(async (write) => {
    if (write.op === 'create')
      return { ...write, record: { ...write.record, id: `${write.record.id}-${turn}` } }
    if (write.op !== 'replace') return write
    const current = await company.store.bare.read(pk, write.record.id)
    return { ...write, etag: current?.etag ?? '' }
  })
  const result = await company.store.bare.commit(pk, await Promise.all(again))
  if (!result.ok) throw new Error('the bare transaction was refused')
}

/** Against the store's own transaction of the records that one check-in writes. */
const checkIn = async (company: FilledCompany): Promise<Figure> => {
  const [objective] = company.objectives
  const keyResult = objective?.keyResults[0]
  if (!objective || !keyResult) throw new Error('the board is empty')
  const path = `/api/cycles/${company.cycle.id}/objectives/${objective.id}/key-results/${keyResult.id}/check-ins`
  const report = () => bytesOf(company, company.request('POST', path, { value: 50, confidence: 7 }))
  await report()
  const { commits } = await company.store.watch(report)
  if (commits.length === 0) throw new Error('the check-in wrote nothing')
  let turn = 0
  const bare = async () => {
    turn += 1
    for (const commit of commits) await commitAgain(company, commit, turn)
  }
  return perSecond('check-in, in process', await compareThroughput(report, bare), 0.4)
}

/** The API in one process on an embedded store: token check, rights, rules and presentation included. */
export const api = async (): Promise<Figure[]> => {
  const company = await fillCompany({ objectives: 30, keyResults: 4, readings: 10 })
  try {
    return [await board(company), await checkIn(company)]
  } finally {
    await company.close()
  }
}
