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

const reported = async (
  program: string,
  args: string[],
  report: string,
  read: (file: string) => Count,
  env = {},
) => {
  rmSync(report, { force: true })
  const { code } = await run(program, args, { show: true, env })
  const count = read(report)
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

const vitest = () => {
  const report = inRoot('dist', 'test', 'vitest.json')
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  return reported('vitest', args, report, vitestCount)
}

const playwright = async () => {
  const report = inRoot('dist', 'test', 'playwright.json')
  const env = { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  return reported(
    'playwright',
    ['test', '--config', 'tests/e2e/playwright.config.ts'],
    report,
    playwrightCount,
    env,
  )
}

const steps: [name: string, step: () => Promise<Count>][] = [
  ['types', () => check('types', 'tsc', [])],
  ['lint', () => check('lint and format', 'biome', ['check'])],
  ['build', () => check('build', 'node', [inRoot('infra', 'tools', 'build.ts')])],
  ['unit', vitest],
  ['browser', playwright],
]

const orGive = (error: unknown): never => {
  if (error instanceof StartProblem) return give(error.message)
  throw error
}

const counts: Count[] = []
for (const [name, step] of steps) if (wants(name)) counts.push(await step().catch(orGive))
const { passed, failed } = sum(counts)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
