import { once } from 'node:events'
import { give } from './shell.ts'
import { bringUpToDate } from './start-build.ts'
import { asUnfinished, checkData, claimFolder, forget, hasData } from './start-data.ts'
import { type StartOptions, startOptions } from './start-options.ts'
import { checkPort } from './start-port.ts'
import { StartProblem } from './start-problem.ts'
import { checkAnswers, openWorld, seedIfEmpty } from './start-world.ts'

const say = (line: string): void => console.log(line)

/** One line that counts up, for people only. */
function showProgress(share: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${Math.round(share * 100)} % `)
}

async function seed(options: StartOptions): Promise<void> {
  say('Building the demo company, half a year of OKRs …')
  await seedIfEmpty(options, showProgress)
  if (process.stdout.isTTY) process.stdout.write('\r')
}

const isToBeKept = ({ reset }: StartOptions): boolean => hasData() && !reset

/** Data that is there stays as it is; what an interrupted start left behind is built anew. */
async function prepareCompany(options: StartOptions): Promise<void> {
  if (options.cosmos !== undefined) return seed(options)
  if (isToBeKept(options)) return
  await forget()
  await asUnfinished(() => seed(options))
}

const stopped = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])

async function start(options: StartOptions): Promise<void> {
  await checkPort(options.port)
  await using _folder = await claimFolder()
  // Before anything is built: what cannot be read afterwards is told at once
  if (options.cosmos === undefined && isToBeKept(options)) await checkData()
  await bringUpToDate(say)
  await prepareCompany(options)
  await using environment = await openWorld(options)
  await checkAnswers(environment)
  say(`\nLeitstern is running: ${environment.clientUrl}`)
  say('Ctrl+C stops it. The data stays; "npm start -- --reset" builds the demo company anew.')
  await stopped()
}

try {
  await start(startOptions(process.argv.slice(2)))
  process.exit(0)
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  give(error.message)
}
