import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildManifest, fillTemplate, renderManifest } from '#infra/tools/build-manifest.ts'
import { manifestSettings } from '#infra/tools/manifest-settings.ts'
import { inRoot } from '#infra/tools/paths.ts'

const settings = manifestSettings({ domain: 'okr.example.org' }, {})
const BYTE_ORDER_MARK = /^\uFEFF/

const officialSchema = (name: string) => {
  const folder = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30'
  return JSON.parse(readFileSync(inRoot(folder, name), 'utf8').replace(BYTE_ORDER_MARK, ''))
}

const problemsOf = (schemaName: string, document: unknown) => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(officialSchema(schemaName))
  validate(document)
  return validate.errors ?? []
}

/** Width and height stand at fixed places behind the PNG signature. */
const pngSize = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

const language = (tag: string) =>
  JSON.parse(readFileSync(inRoot('manifest', 'languages', `${tag}.json`), 'utf8'))

describe('the app manifest', () => {
  test('is valid against the official 1.30 schema', async () => {
    expect(problemsOf('MicrosoftTeams.schema.json', await renderManifest(settings))).toEqual([])
  })

  test.each(['de', 'en'])('has a valid %s localisation', (tag) => {
    expect(problemsOf('MicrosoftTeams.Localization.schema.json', language(tag))).toEqual([])
  })

  test('says the same things in both languages', () => {
    expect(Object.keys(language('de'))).toEqual(Object.keys(language('en')))
  })

  test('names only pages of its own valid domain', async () => {
    const text = JSON.stringify(await renderManifest(settings))
    const hosts = [...text.matchAll(/https:\/\/([^/"]+)/g)].map((match) => match[1])
    expect(new Set(hosts)).toEqual(new Set(['developer.microsoft.com', 'okr.example.org']))
  })

  test('refuses a gap that no setting fills', () => {
    expect(() => fillTemplate('{"id": "{{nobody}}"}', settings)).toThrow('{{nobody}}')
  })
})

describe('the app package', () => {
  let files: Record<string, Uint8Array>
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leitstern-manifest-'))
    await buildManifest(settings, folder)
    files = unzipSync(new Uint8Array(readFileSync(join(folder, 'leitstern.zip'))))
    rmSync(folder, { recursive: true })
  })

  test('holds manifest, icons and languages at its root', () => {
    const wanted = ['color.png', 'color32.png', 'de.json', 'en.json', 'manifest.json', 'outline.png']
    expect(Object.keys(files).sort()).toEqual(wanted)
  })

  test.each([
    ['color.png', 192],
    ['color32.png', 32],
    ['outline.png', 32],
  ])('has %s in %i pixels', (name, size) => {
    const bytes = files[name]
    expect(bytes && pngSize(bytes)).toEqual({ width: size, height: size })
  })
})
