import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SqliteStore } from '#functions/adapters/sqlite/sqlite-store.ts'
import { filesBeside } from '../local/calendar-file.ts'
import { inRoot } from './paths.ts'
import { messageOf, StartProblem } from './start-problem.ts'

const RESET = 'npm start -- --reset'

/** Another folder keeps another company: two of them can run side by side. */
const folder = resolve(process.env.LEITSTERN_LOCAL || inRoot('.local'))

/** What one installation on this machine keeps between two starts. */
export const local = {
  folder,
  data: join(folder, 'leitstern.db'),
  tabs: join(folder, 'tabs.json'),
  log: join(folder, 'functions.log'),
  /** There while the demo company is being built: with it, the data is the rest of an interrupted start. */
  unfinished: join(folder, 'unfinished'),
  /** Process id of the running start. */
  running: join(folder, 'running'),
} as const

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Somebody else's folder, a full disk, a file of that name: the system's own words say which. */
async function beginFolder(): Promise<void> {
  try {
    await mkdir(local.folder, { recursive: true })
    await writeFile(local.log, '')
  } catch (cause) {
    throw new StartProblem(`The folder ${local.folder} cannot be written to: ${messageOf(cause)}`, { cause })
  }
}

/** Takes the folder and begins a new log. Two programs on one data file would not see each other's changes in time; the second one is refused. */
export async function claimFolder(): Promise<AsyncDisposable> {
  const owner = existsSync(local.running) ? Number(readFileSync(local.running, 'utf8')) : 0
  if (owner > 0 && owner !== process.pid && isAlive(owner))
    throw new StartProblem(
      `Leitstern is running already (process ${owner}). Stop it first; if that is something else, delete ${local.running}.`,
    )
  await beginFolder()
  await writeFile(local.running, `${process.pid}`)
  return { [Symbol.asyncDispose]: () => rm(local.running, { force: true }) }
}

/** Throws away the demo company and the tabs that point to its units. */
export async function forget(): Promise<void> {
  const files = [
    local.data,
    ...filesBeside(local.data),
    `${local.data}-wal`,
    `${local.data}-shm`,
    `${local.data}.key`,
    local.tabs,
    local.unfinished,
  ]
  await Promise.all(files.map((file) => rm(file, { force: true })))
}

const hasContent = (file: string): boolean => existsSync(file) && statSync(file).size > 0

/** Whether there is data that no interrupted start left behind. */
export const hasData = (): boolean => hasContent(local.data) && !existsSync(local.unfinished)

/** Runs what fills the data file; until it has ended well, the file counts as unfinished. */
export async function asUnfinished(fill: () => Promise<void>): Promise<void> {
  await writeFile(local.unfinished, '')
  await fill()
  await rm(local.unfinished)
}

/** Opens the data file once, so that a damaged one is told before anybody looks at it. */
export async function checkData(): Promise<void> {
  try {
    const store = new SqliteStore(local.data)
    await store.read('start', 'start')
    await store.close()
  } catch (cause) {
    throw new StartProblem(`The data file ${local.data} cannot be read. Rebuild it with: ${RESET}`, { cause })
  }
}
