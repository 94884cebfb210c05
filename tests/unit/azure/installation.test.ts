import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { queryText, readManyText } from '#functions/adapters/cosmos/cosmos-query.ts'
import { readConfig } from '#functions/config.ts'
import { inRoot } from '#infra/tools/paths.ts'

const read = (...parts: string[]): string => readFileSync(inRoot(...parts), 'utf8')
const azure = (...parts: string[]): string => read('infra', 'azure', ...parts)
const modules = readdirSync(inRoot('infra', 'azure', 'modules'))

/** Names declared by `param`, with what stands behind them: a default makes one optional. */
const paramsOf = (bicep: string): ReadonlyMap<string, boolean> =>
  new Map(
    [...bicep.matchAll(/^param (\w+) \w+( = )?/gm)].map(([, name = '', preset]) => [
      name,
      preset === undefined,
    ]),
  )

interface ModuleUse {
  readonly file: string
  readonly given: readonly string[]
}

const usesIn = (bicep: string): readonly ModuleUse[] =>
  [...bicep.matchAll(/^module \w+ '([^']+)' = \{([\s\S]*?)^\}/gm)].map(([, file = '', body = '']) => ({
    file,
    given: [...(body.split('params:')[1] ?? '').matchAll(/(\w+): /g)].map(([, name = '']) => name),
  }))

/** The names before the colons of `var settings = { … }`. */
const settings = [
  ...(/var settings = \{([\s\S]*?)^\}/m.exec(azure('modules', 'functions.bicep'))?.[1] ?? '').matchAll(
    /^ {2}(\w+):/gm,
  ),
].map(([, name = '']) => name)

describe('the Bicep files', () => {
  test.each(usesIn(azure('main.bicep')))(
    'give $file what it asks for, and nothing else',
    ({ file, given }) => {
      const declared = paramsOf(azure(file))
      expect(given.filter((name) => !declared.has(name))).toEqual([])
      const required = [...declared].filter(([, isRequired]) => isRequired).map(([name]) => name)
      expect(required.filter((name) => !given.includes(name))).toEqual([])
    },
  )

  test('use every module', () => {
    const used = usesIn(azure('main.bicep')).map(({ file }) => file.replace('modules/', ''))
    expect(used.sort()).toEqual([...modules].sort())
  })

  test('declare no parameter that nothing reads', () => {
    for (const file of ['main.bicep', ...modules.map((name) => `modules/${name}`)]) {
      const bicep = azure(file)
      const idle = [...paramsOf(bicep).keys()].filter(
        (name) => [...bicep.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length < 2,
      )
      expect(idle, file).toEqual([])
    }
  })

  test('are given parameters that they declare', () => {
    const { parameters } = JSON.parse(azure('main.parameters.json')) as { parameters: object } // of Azure's form
    const declared = paramsOf(azure('main.bicep'))
    expect(Object.keys(parameters).filter((name) => !declared.has(name))).toEqual([])
    const required = [...declared].filter(([, isRequired]) => isRequired).map(([name]) => name)
    expect(required.filter((name) => !(name in parameters))).toEqual([])
  })
})

describe('the settings of the functions', () => {
  const guid = 'c0ffee00-0000-4000-8000-000000000001'
  const plausible: Record<string, string> = {
    LEITSTERN_STORE: 'cosmos',
    COSMOS_ENDPOINT: 'https://x.documents.azure.com:443/',
    COSMOS_DATABASE: 'leitstern',
    WEB_PUBSUB_ENDPOINT: 'https://x.webpubsub.azure.com',
    WEB_PUBSUB_HUB: 'leitstern',
    ENTRA_CLIENT_ID: guid,
    ENTRA_ALLOWED_TENANTS: guid,
    AZURE_CLIENT_ID: guid,
    TEAMS_APP_ID: guid,
    LEITSTERN_SEAL_KEY: guid + guid,
    LEITSTERN_REQUESTS_PER_MINUTE: '600',
  }
  const ours = settings.filter((name) => !/^(AzureWebJobsStorage__|APPLICATIONINSIGHTS_)/.test(name))

  test('are all that the program needs', () => {
    const env = Object.fromEntries(ours.map((name) => [name, plausible[name]]))
    expect(readConfig(env)).toMatchObject({
      store: { kind: 'cosmos', identityClientId: guid, key: null },
      live: { hub: 'leitstern', connectionString: null },
      requestsPerMinute: 600,
    })
  })

  test('are all read by the program', () => {
    const source = read('functions', 'config.ts')
    expect(ours.filter((name) => !source.includes(`'${name}'`))).toEqual([])
  })

  test('hold no key of the data, of storage or of live updates', () => {
    expect(settings.filter((name) => /KEY$|CONNECTION_STRING$|AccountKey/i.test(name)).sort()).toEqual([
      'APPLICATIONINSIGHTS_CONNECTION_STRING',
      'LEITSTERN_SEAL_KEY',
    ])
  })
})

describe('the container', () => {
  const cosmos = azure('modules', 'cosmos.bicep')
  const included = [...cosmos.matchAll(/\{ path: '(\/[^']*)' \}/g)].map(([, path = '']) => path)

  test('is partitioned as every query names it', () => {
    expect(cosmos).toContain("paths: ['/pk']")
    for (const { query } of [
      queryText('t', { type: 'x', limit: 1 }),
      queryText('t', { type: 'x', limit: 1, after: 'a', descending: true }),
      queryText('t', { type: 'x', limit: 1, where: [{ field: 'unitId', is: 'u' }] }),
      queryText('t', { type: 'x', limit: 1, where: [{ field: 'owners', has: 'u' }] }),
      queryText('t', { type: 'x', limit: 1, where: [{ field: 'words', contains: 'u' }] }),
      readManyText('t', ['a', 'b']),
    ])
      expect(query).toMatch(/ WHERE c\.pk = @pk AND /)
  })

  test('has an index for everything that queries filter and sort by', () => {
    const everything = { type: 'x', limit: 1, after: 'a', where: [{ field: 'unitId', is: 'u' }] }
    const fields = [...queryText('t', everything).query.matchAll(/c\.(\w+)|c\["(\w+)"\]/g)].map(
      ([, plain, quoted]) => plain ?? quoted ?? '',
    )
    expect(new Set(fields)).toEqual(new Set(['pk', 'type', 'keys', 'sort']))
    for (const field of fields) expect(included).toContain(field === 'keys' ? '/keys/*' : `/${field}/?`)
  })

  test('lets records expire that say when, and answers every instance alike', () => {
    expect(cosmos).toContain('defaultTtl: -1')
    expect(cosmos).toContain("defaultConsistencyLevel: 'Strong'")
  })
})

describe('azd', () => {
  const yaml = azure('azure.yaml')
  const services = [...yaml.matchAll(/^ {2}(\w+):\n {4}project: (\S+)(?:\n {4}dist: (\S+))?/gm)].map(
    ([, name = '', project = '', dist = '']) => ({ name, folder: `${project}/${dist}`.replace(/\/$/, '') }),
  )

  test('uploads what the build writes', () => {
    expect(services).toEqual([
      { name: 'api', folder: '../../dist/functions' },
      { name: 'tab', folder: '../../dist/tab' },
    ])
  })

  test('finds the resource of each service by its tag', () => {
    const tagged = modules.flatMap((name) =>
      [...azure('modules', name).matchAll(/'azd-service-name': '(\w+)'/g)].map(([, tag = '']) => tag),
    )
    expect(tagged.sort()).toEqual(services.map(({ name }) => name).sort())
  })

  test('hands the build the domain by the name that the build looks for', () => {
    expect(azure('main.bicep')).toContain('output LEITSTERN_DOMAIN string')
    expect(read('infra', 'tools', 'manifest-settings.ts')).toContain('environment.LEITSTERN_DOMAIN')
  })
})
