import { type Figure, figure, median } from './lib/figures.ts'
import { type FilledCompany, fillCompany } from './lib/filled-company.ts'
import { multiplyUnits } from './lib/many-units.ts'

const FACTORS = [1, 4, 16] as const
const ROUNDS = 9
const ONE = { objectives: 5, keyResults: 4, readings: 3 }
const UNITS = 60

type Work = () => Promise<unknown>

/** Milliseconds of one run, median; runs before are thrown away as warming up. */
const cost = async (work: Work): Promise<number> => {
  for (let run = 0; run < 5; run += 1) await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

const answered =
  (company: FilledCompany, [method, path, body]: readonly [string, string, unknown?]) =>
  async () => {
    const response = await company.app.fetch(company.request(method, path, body))
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return response.arrayBuffer()
  }

const checkInOf = (company: FilledCompany) => {
  const [objective] = company.objectives
  const path = `/api/cycles/${company.cycle.id}/objectives/${objective?.id}`
  return answered(company, [
    'POST',
    `${path}/key-results/${objective?.keyResults[0]?.id}/check-ins`,
    { value: 50, confidence: 7 },
  ])
}

const boardOf = (company: FilledCompany) => answered(company, ['GET', company.boardPath])
const overviewOf = (company: FilledCompany) =>
  answered(company, ['GET', `/api/cycles/${company.cycle.id}/overview`])

/** Slope of the straight line through the points in double logarithmic scale (least squares): 1 is linear. */
export const exponentOf = (costs: readonly number[]): number => {
  const points = costs.map((value, at) => ({ x: Math.log(FACTORS[at] ?? 1), y: Math.log(value) }))
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  return mean((p) => (p.x - x) * (p.y - y)) / mean((p) => (p.x - x) ** 2)
}

const grown = (name: string, costs: readonly number[]): Figure =>
  figure({
    name: `${name}: growth at 1×, 4×, 16×`,
    value: exponentOf(costs),
    unit: 'exponent',
    budget: { most: 1.1, of: 'value' },
  })

const onBoardOf = async (factor: number) => {
  const company = await fillCompany({ ...ONE, objectives: ONE.objectives * factor })
  try {
    return { board: await cost(boardOf(company)), checkIn: await cost(checkInOf(company)) }
  } finally {
    await company.close()
  }
}

const onOverviewOf = async (factor: number) => {
  const company = await fillCompany(ONE)
  try {
    await multiplyUnits(company, UNITS * factor)
    return await cost(overviewOf(company))
  } finally {
    await company.close()
  }
}

/** Cost grows no faster than the data: 5 to 80 objectives of a unit, 60 to 960 units of an organisation. */
export const growth = async (): Promise<Figure[]> => {
  const boards: Awaited<ReturnType<typeof onBoardOf>>[] = []
  const overviews: number[] = []
  for (const factor of FACTORS) {
    boards.push(await onBoardOf(factor))
    overviews.push(await onOverviewOf(factor))
  }
  return [
    grown(
      'board',
      boards.map(({ board }) => board),
    ),
    grown(
      'check-in',
      boards.map(({ checkIn }) => checkIn),
    ),
    grown('overview', overviews),
  ]
}
