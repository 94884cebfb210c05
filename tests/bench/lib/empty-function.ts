import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { FunctionsHost } from '#infra/local/functions-host/functions-host.ts'
import { inRoot } from '#infra/tools/paths.ts'

const SOURCE = `
import { readFileSync } from 'node:fs'
import { app } from '@azure/functions'
const body = new Uint8Array(readFileSync(process.env.BODY))
const headers = { 'content-type': 'application/json' }
app.http('same', { methods: ['GET'], route: 'same', authLevel: 'anonymous', handler: async () => ({ headers, body }) })
`

/** A function that does nothing but answer the bytes of a file: what the programming model and the host cost alone. */
export const startEmptyFunction = async (file: string) => {
  const folder = inRoot('dist', 'bench', 'empty-function')
  mkdirSync(folder, { recursive: true })
  cpSync(inRoot('functions', 'host.json'), inRoot('dist', 'bench', 'empty-function', 'host.json'))
  const entry = inRoot('dist', 'bench', 'empty-function', 'index.mjs')
  writeFileSync(entry, SOURCE)
  const host = await FunctionsHost.start({ entry, settings: { BODY: file } })
  return { url: `${host.url}/api/same`, close: () => host.close() }
}
