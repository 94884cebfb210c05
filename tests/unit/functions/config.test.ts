import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '#functions/config.ts'

const GUID = 'c0ffee00-0000-4000-8000-000000000001'
const SECRET = 'nobody guesses this, it is long enough'
const LEAST = {
  LEITSTERN_SQLITE_FILE: '/tmp/data.sqlite',
  ENTRA_CLIENT_ID: GUID,
  LEITSTERN_SEAL_KEY: SECRET,
  ENTRA_ALLOWED_TENANTS: `${GUID}, ${GUID.toUpperCase()} ,`,
}

test('needs little and fills in what Microsoft 365 always is', () => {
  expect(readConfig(LEAST)).toEqual({
    store: { kind: 'sqlite', file: '/tmp/data.sqlite' },
    entra: {
      authority: 'https://login.microsoftonline.com',
      clientId: GUID,
      clientSecret: null,
      identityClientId: null,
      allowedTenants: [GUID, GUID],
    },
    sealKey: SECRET,
    graphBaseUrl: 'https://graph.microsoft.com',
    publicUrl: null,
    live: null,
    teamsAppId: null,
    requestsPerMinute: 600,
    teamsCatalogAppId: null,
    log: 'info',
  })
})

test('limits nobody where the limit is 0', () => {
  expect(readConfig({ ...LEAST, LEITSTERN_REQUESTS_PER_MINUTE: '0' }).requestsPerMinute).toBeNull()
})

test('takes Cosmos DB with its address', () => {
  const env = {
    ...LEAST,
    LEITSTERN_STORE: 'cosmos',
    COSMOS_ENDPOINT: 'https://x.documents.azure.com/',
    COSMOS_DATABASE: 'okr',
  }
  expect(readConfig(env).store).toEqual({
    kind: 'cosmos',
    endpoint: 'https://x.documents.azure.com',
    database: 'okr',
    key: null,
    identityClientId: null,
  })
})

test('takes Web PubSub with its address, or with a connection string', () => {
  const common = { hub: 'leitstern', identityClientId: null }
  expect(readConfig({ ...LEAST, WEB_PUBSUB_ENDPOINT: 'https://x.webpubsub.azure.com/' }).live).toEqual({
    ...common,
    endpoint: 'https://x.webpubsub.azure.com',
    connectionString: null,
  })
  const connectionString = 'Endpoint=http://localhost;Port=4003;AccessKey=abc;Version=1.0;'
  expect(readConfig({ ...LEAST, WEB_PUBSUB_CONNECTION_STRING: connectionString }).live).toEqual({
    ...common,
    endpoint: '',
    connectionString,
  })
})

test.each([
  ['no client id', { ENTRA_CLIENT_ID: '' }, 'ENTRA_CLIENT_ID is missing'],
  ['a client id that is none', { ENTRA_CLIENT_ID: 'leitstern' }, 'expected a GUID'],
  ['no secret', { LEITSTERN_SEAL_KEY: undefined }, 'LEITSTERN_SEAL_KEY is missing'],
  ['a secret that can be guessed', { LEITSTERN_SEAL_KEY: 'geheim' }, 'LEITSTERN_SEAL_KEY is too short'],
  ['no tenant', { ENTRA_ALLOWED_TENANTS: undefined }, 'ENTRA_ALLOWED_TENANTS is missing'],
  ['a tenant by its name', { ENTRA_ALLOWED_TENANTS: 'contoso.com' }, 'expected GUIDs'],
  ['a store that does not exist', { LEITSTERN_STORE: 'postgres' }, 'expected one of sqlite, cosmos'],
  ['no file', { LEITSTERN_SQLITE_FILE: ' ' }, 'LEITSTERN_SQLITE_FILE is missing'],
  ['Cosmos DB without an address', { LEITSTERN_STORE: 'cosmos' }, 'COSMOS_ENDPOINT is missing'],
  ['an authority without TLS', { ENTRA_AUTHORITY: 'http://login.example.com' }, 'expected an https address'],
  ['a Graph that is no address', { GRAPH_BASE_URL: 'graph' }, 'expected an https address'],
  ['a limit that is no number', { LEITSTERN_REQUESTS_PER_MINUTE: 'many' }, 'expected a whole number'],
  ['an unknown log level', { LEITSTERN_LOG: 'loud' }, 'expected one of debug'],
])('refuses %s in a sentence', (_, env, sentence) => {
  expect(() => readConfig({ ...LEAST, ...env })).toThrow(ConfigError)
  expect(() => readConfig({ ...LEAST, ...env })).toThrow(sentence)
})

test('names everything that is wrong at once', () => {
  expect(() => readConfig({})).toThrow(/ENTRA_CLIENT_ID[\s\S]*ENTRA_ALLOWED_TENANTS/)
})

test('allows plain http on this machine', () => {
  const env = {
    ...LEAST,
    ENTRA_AUTHORITY: 'http://127.0.0.1:4000',
    GRAPH_BASE_URL: 'http://localhost:4001/graph/',
  }
  expect(readConfig(env)).toMatchObject({
    entra: { authority: 'http://127.0.0.1:4000' },
    graphBaseUrl: 'http://localhost:4001/graph',
  })
})
