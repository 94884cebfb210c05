import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { manifestSettings } from './manifest-settings.ts'
import { inRoot } from './paths.ts'
import { messageOf, StartProblem } from './start-problem.ts'

/** Something built into dist/, with the sources it is made of and the file that shows that it is there. */
interface Built {
  readonly name: string
  readonly sources: readonly string[]
  readonly proof: string
  build(): Promise<void>
}

// Build tools are imported when something is to be built: a start with everything in place does without them.
const parts: readonly Built[] = [
  {
    name: 'tab',
    sources: ['tab', 'shared'],
    proof: 'dist/tab/index.html',
    build: async () => {
      const { buildTab } = await import('./build-tab.ts')
      await buildTab(manifestSettings({}, process.env), 'error')
    },
  },
  {
    name: 'teams-host',
    sources: ['infra/local/teams-host', 'infra/local/outlook-host'],
    proof: 'dist/teams-host/index.html',
    build: async () => (await import('../local/teams-host/build.ts')).buildTeamsHost(),
  },
  {
    name: 'functions',
    sources: ['functions', 'shared', 'infra/tools/build-functions.ts'],
    proof: 'dist/functions/index.js',
    build: async () => (await import('./build-functions.ts')).buildFunctions(),
  },
]

const filesOf = (source: string): readonly string[] =>
  statSync(inRoot(source)).isDirectory()
    ? globSync(`${source}/**/*`, { cwd: inRoot() }).filter((path) => statSync(inRoot(path)).isFile())
    : [source]

/** One hash over names and contents of the sources and the locked packages. */
function fingerprint({ sources }: Built): string {
  const hash = createHash('sha256')
  const files = [...sources, 'package-lock.json', 'tsconfig.json'].flatMap(filesOf).sort()
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(inRoot(file)))
  return hash.digest('hex')
}

const stampOf = ({ name }: Built): string => inRoot('dist', '.built', name)

const isCurrent = (part: Built, wanted: string): boolean =>
  existsSync(inRoot(part.proof)) &&
  existsSync(stampOf(part)) &&
  readFileSync(stampOf(part), 'utf8') === wanted

function explain(part: Built, error: unknown): StartProblem {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  const sentence = isMissing
    ? `A build tool is missing (${messageOf(error)}). Delete the folder node_modules and run npm start again.`
    : `${part.name} could not be built: ${messageOf(error)}`
  return new StartProblem(sentence, { cause: error })
}

async function bring(part: Built, say: (line: string) => void): Promise<void> {
  const wanted = fingerprint(part)
  if (isCurrent(part, wanted)) return
  say(`Building ${part.name} …`)
  await rm(stampOf(part), { force: true })
  try {
    await part.build()
  } catch (error) {
    throw explain(part, error)
  }
  await mkdir(inRoot('dist', '.built'), { recursive: true })
  await writeFile(stampOf(part), wanted)
}

/** Builds what is missing or older than its sources; throws StartProblem. */
export async function bringUpToDate(say: (line: string) => void): Promise<void> {
  for (const part of parts) await bring(part, say)
}
