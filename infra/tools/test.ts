import { rmSync } from 'node:fs'
import { findBrowser } from './find-browser.ts'
import { inRoot } from './paths.ts'
import { give, run } from './shell.ts'
import { StartProblem } from './start-problem.ts'
import { type Count, playwrightCount, sum, vitestCount } from './test-report.ts'

const only = process.argv.slice(2)
const wants = (step: string) => only.length === 0 || only.includes(step)

/** A step without a report of its own is one check: it passes or fails as a whole. */
const check = async (title: string, program: string, args: readonly string[]): Promise<Count> => {
  const { code, output } = await run(program, args)
  console.log(`${code === 0 ? '✓' : '✗'} ${title}`)
  if (code !== 0) console.log(output)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

interface Reporter {
  readonly program: string
  readonly args: readonly string[]
  readonly report: string
  readonly read: (file: string) => Count
  readonly env?: NodeJS.ProcessEnv
  /** Its lines appear as they come; otherwise all together when it is over. */
  readonly show: boolean
}

const reported = async ({ program, args, report, read, env = {}, show }: Reporter): Promise<Count> => {
  rmSync(report, { force: true })
  const { code, output } = await run(program, args, { show, env })
  if (!show) console.log(output)
  const count = read(report)
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** Beside the browser tests, which wait a lot, one worker is enough; their lines would mix. */
const isBeside = wants('unit') && wants('browser')

const vitest = () => {
  const report = inRoot('dist', 'test', 'vitest.json')
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(isBeside ? ['--maxWorkers=1'] : []),
  ]
  return reported({ program: 'vitest', args, report, read: vitestCount, show: !isBeside })
}

const playwright = async () => {
  const report = inRoot('dist', 'test', 'playwright.json')
  const env = { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts']
  return reported({ program: 'playwright', args, report, read: playwrightCount, env, show: true })
}

type Step = readonly [name: string, step: () => Promise<Count>]

/** Steps beside each other, so that no core waits; what is tested has to be built first. */
const phases: readonly (readonly Step[])[] = [
  [
    ['types', () => check('types', 'tsc', [])],
    ['lint', () => check('lint and format', 'biome', ['check'])],
    ['build', () => check('build', 'node', [inRoot('infra', 'tools', 'build.ts')])],
  ],
  [
    ['unit', vitest],
    ['browser', playwright],
  ],
]

const orGive = (error: unknown): never => {
  if (error instanceof StartProblem) return give(error.message)
  throw error
}

const counts: Count[] = []
for (const phase of phases) {
  const wanted = phase.filter(([name]) => wants(name))
  counts.push(...(await Promise.all(wanted.map(([, step]) => step().catch(orGive)))))
}
const { passed, failed } = sum(counts)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
