import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from '#tests/support/source-files.ts'

/** Import specifiers of one file, static and dynamic. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from\s+|import\(\s*|import\s+)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )

/** The top folder of the project that an import leads to; undefined for packages. */
const folderOf = (file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0]
  if (!specifier.startsWith('.')) return undefined
  return new URL(specifier, `file:///${file}`).pathname.slice(1).split('/')[0]
}

interface Direction {
  readonly folder: string
  readonly mayReach: readonly string[]
}

const DIRECTIONS: readonly Direction[] = [
  { folder: 'shared', mayReach: ['shared'] },
  { folder: 'functions', mayReach: ['functions', 'shared'] },
  { folder: 'tab', mayReach: ['tab', 'shared'] },
]

/** The only places that may know a vendor's library. */
const HOMES: readonly { readonly library: RegExp; readonly home: RegExp }[] = [
  { library: /^@microsoft\/teams-js/, home: /^(tab\/host\/|infra\/local\/teams-host\/|tests\/)/ },
  { library: /^@azure\/functions$/, home: /^(functions\/index\.ts$|infra\/local\/|tests\/)/ },
  { library: /^@azure\/cosmos/, home: /^(functions\/adapters\/cosmos\/|tests\/)/ },
  { library: /^node:sqlite/, home: /^(functions\/adapters\/sqlite\/|tests\/)/ },
  { library: /^@microsoft\/microsoft-graph-client/, home: /^(functions\/adapters\/graph\/|tests\/)/ },
  { library: /^@azure\/msal-node/, home: /^(functions\/adapters\/(entra|graph)\/|tests\/)/ },
  { library: /^@azure\/web-pubsub$/, home: /^(functions\/adapters\/web-pubsub\/|tests\/)/ },
  { library: /^@azure\/web-pubsub-client/, home: /^(tab\/live\/|tests\/)/ },
  { library: /^jose/, home: /^(functions\/adapters\/entra\/|infra\/local\/|tests\/)/ },
]

const offences = (folder: string, isOffence: (file: string, specifier: string) => boolean) =>
  sourceFiles(folder).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => isOffence(file, specifier))
      .map((specifier) => `${file} → ${specifier}`),
  )

describe('imports point one way', () => {
  test.each(DIRECTIONS)('$folder reaches only $mayReach', ({ folder, mayReach }) => {
    const leaves = (file: string, specifier: string) => {
      const target = folderOf(file, specifier)
      return target !== undefined && !mayReach.includes(target)
    }
    expect(offences(folder, leaves)).toEqual([])
  })

  test('features of the tab do not import each other', () => {
    const featureOf = (path: string) => /tab\/features\/([^/]+)\//.exec(path)?.[1]
    const crosses = (file: string, specifier: string) => {
      const target = specifier.startsWith('.') ? new URL(specifier, `file:///${file}`).pathname : specifier
      const [own, other] = [featureOf(file), featureOf(target)]
      return own !== undefined && other !== undefined && own !== other
    }
    expect(offences('tab', crosses)).toEqual([])
  })

  test.each(HOMES)('$library lives only in $home', ({ library, home }) => {
    const files = ['shared', 'functions', 'tab', 'infra'].flatMap((folder) => sourceFiles(folder))
    const strays = files.filter(
      (file) => !home.test(file) && importsOf(file).some((name) => library.test(name)),
    )
    expect(strays).toEqual([])
  })

  test('shared knows neither clock nor network nor environment', () => {
    const impure = /\b(Date\.now|new Date\(\)|Temporal\.Now|fetch\(|process\.|globalThis\.|localStorage)/
    expect(sourceFiles('shared').filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('zod is imported as a namespace: its object would bring every language it speaks into the bundle', () => {
    const whole = /import \{[^}]*\bz\b[^}]*\} from 'zod'/
    const files = [...sourceFiles('shared'), ...sourceFiles('functions')]
    expect(files.filter((file) => whole.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('only functions/config.ts and the wiring read the environment', () => {
    const readers = sourceFiles('functions').filter((file) => /process\.env/.test(readFileSync(file, 'utf8')))
    expect(readers.filter((file) => !['functions/config.ts', 'functions/index.ts'].includes(file))).toEqual(
      [],
    )
  })
})
