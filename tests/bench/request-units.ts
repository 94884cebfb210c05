// Prints what each kind of request reads and writes in Cosmos DB: node tests/bench/request-units.ts

import { type FilledCompany, fillCompany } from './lib/filled-company.ts'
import { kilobytes, readCharge, writeCharge } from './lib/request-charge.ts'

const SIZE = { objectives: 5, keyResults: 4, readings: 10 }
const METRIC = { kind: 'increase', baseline: 0, target: 100, unit: { type: 'number' }, decimals: 0 }

type Operation = readonly [name: string, method: string, path: string, body?: unknown]

const operationsOf = ({ cycle, unit, boardPath, objectives }: FilledCompany): readonly Operation[] => {
  const path = `/api/cycles/${cycle.id}`
  const [objective, other] = objectives
  const ends = { from: { objectiveId: objective?.id }, to: { objectiveId: other?.id } }
  const ritual = new URLSearchParams({ cycleId: cycle.id, unitId: unit.id, ritual: 'weekly_check_in' })
  const own = `${path}/objectives/${objective?.id}`
  const keyResult = `${own}/key-results/${objective?.keyResults[0]?.id}`
  return [
    [ANEW, 'GET', '/api/me'],
    ['open a board', 'GET', boardPath],
    ['open an objective', 'GET', own],
    ['explain its numbers', 'GET', `${own}/explanation`],
    ['read its history', 'GET', `${own}/history`],
    ['open my OKRs', 'GET', `${path}/my-okrs`],
    ['open the pane beside a ritual', 'GET', `/api/me/appointment?${ritual}`],
    ['open the overview', 'GET', `${path}/overview`],
    ['check in', 'POST', `${keyResult}/check-ins`, { value: 55, confidence: 6 }],
    ['write an objective', 'POST', `${path}/objectives`, { unitId: unit.id, title: 'Wir gewinnen' }],
    ['write a key result', 'POST', `${own}/key-results`, { title: '20 Interviews', metric: METRIC }],
    ['comment', 'POST', `${own}/comments`, { text: 'Weiter so' }],
    ['link two objectives', 'POST', `${path}/alignments`, { kind: 'contributes_to', ...ends }],
    ["read an objective's links", 'GET', `${path}/alignments?objectiveId=${objective?.id}`],
    ['open the alignment map', 'GET', `${path}/alignment-map`],
  ]
}

/** By an instance that starts, and by each one after a change of units, people, cycles or settings. */
const ANEW = 'read the organisation anew'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** What an instance asks the store for that has been running for a while, except where it reads anew. */
const measure = async (company: FilledCompany, [name, method, path, body]: Operation) => {
  const app = name === ANEW ? company.openApp() : company.app
  const work = async () => {
    const response = await app.fetch(company.request(method, path, body))
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
    await response.arrayBuffer()
  }
  if (method === 'GET' && name !== ANEW) await work()
  const { reads, commits } = await company.store.watch(work)
  const answers = await Promise.all(reads.map((read) => read()))
  const writes = commits.flatMap((commit) => commit.writes)
  const records = writes.flatMap((write) => (write.op === 'delete' ? [] : [write.record]))
  return {
    name,
    reads: answers.length,
    writes: records.length,
    readKb: kilobytes(answers),
    writeKb: sum(records.map(kilobytes)),
    charge: sum(answers.map(readCharge)) + sum(records.map(writeCharge)),
  }
}

const company = await fillCompany(SIZE)
try {
  console.log('| what | reads | KB read | writes | KB written | RU |\n|---|---|---|---|---|---|')
  for (const operation of operationsOf(company)) {
    const seen = await measure(company, operation)
    const figures = [
      seen.reads,
      seen.readKb.toFixed(1),
      seen.writes,
      seen.writeKb.toFixed(1),
      seen.charge.toFixed(0),
    ]
    console.log(`| ${seen.name} | ${figures.join(' | ')} |`)
  }
} finally {
  await company.close()
}
