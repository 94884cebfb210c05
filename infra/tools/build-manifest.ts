import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { ManifestSettings } from './manifest-settings.ts'
import { distManifest, inRoot } from './paths.ts'

const source = (...parts: string[]) => inRoot('manifest', ...parts)

/** Every `{{name}}` of the template has to be known: a gap left open would fail only at upload. */
export const fillTemplate = (template: string, settings: ManifestSettings): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = settings[name as keyof ManifestSettings] // any name is looked up; unknown ones are refused below
    if (value === undefined)
      throw new Error(`manifest/manifest.json names {{${name}}}, which no setting fills`)
    return value
  })

/** The manifest of one installation as an object. */
export const renderManifest = async (settings: ManifestSettings): Promise<Record<string, unknown>> =>
  JSON.parse(fillTemplate(await readFile(source('manifest.json'), 'utf8'), settings))

const folderFiles = async (folder: string, ending: string) => {
  const names = (await readdir(source(folder))).filter((name) => name.endsWith(ending))
  const files = names.map(
    async (name) => [name, new Uint8Array(await readFile(source(folder, name)))] as const,
  )
  return Object.fromEntries(await Promise.all(files))
}

/** Writes dist/manifest/leitstern.zip: the package an administrator uploads to Teams. */
export const buildManifest = async (settings: ManifestSettings, outdir = distManifest): Promise<void> => {
  const manifest = JSON.stringify(await renderManifest(settings), null, 2)
  const files = {
    'manifest.json': new TextEncoder().encode(manifest),
    ...(await folderFiles('icons', '.png')),
    ...(await folderFiles('languages', '.json')),
  }
  await mkdir(outdir, { recursive: true })
  await writeFile(join(outdir, 'leitstern.zip'), zipSync(files, { mtime: '2026-01-01T00:00:00Z' }))
}
