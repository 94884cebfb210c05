import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { distTab } from '#infra/tools/paths.ts'

/** One chunk as Vite's manifest names it. */
interface Chunk {
  readonly file: string
  readonly name?: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** What a page of the tab loads until it can be used; bytes after brotli, as hosting delivers them. */
export interface PageSize {
  readonly script: number
  /** The page itself with its inline skeleton, stylesheets, fonts and pictures. */
  readonly other: number
  /** Scripts, heaviest first. */
  readonly files: readonly { readonly file: string; readonly bytes: number }[]
}

/** The pane beside an appointment is built by itself. */
const manifestOf = (html: string): string => (html === 'outlook.html' ? 'outlook.json' : 'manifest.json')

/**
 * What a page was built together with.
 * Needs `npm run build` first; throws and says so when it is missing.
 */
export const readManifest = (html = 'index.html'): Manifest => {
  const file = join(distTab, '.vite', manifestOf(html))
  if (!existsSync(file))
    throw new Error('dist/tab is not built: run "npm run build" first ("npm test" does).')
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest // written by Vite
}

const packed = new Map<string, number>()

/** Most files belong to several pages, and packing at the highest quality takes its time. */
const brotliBytes = (file: string): number => {
  const bytes = packed.get(file) ?? brotliCompressSync(readFileSync(join(distTab, file))).length
  packed.set(file, bytes)
  return bytes
}

const withImports = (manifest: Manifest, key: string, seen: Set<string>) => {
  if (seen.has(key)) return
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`The built tab has no part called ${key}`)
  seen.add(key)
  for (const next of chunk.imports ?? []) withImports(manifest, next, seen)
}

/** Parts are named by their source or, where several sources were put together, by the name of their file. */
const keyOf = (manifest: Manifest, part: string) =>
  part in manifest ? part : (Object.keys(manifest).find((key) => manifest[key]?.name === part) ?? part)

/** The scripts that the page itself names, to run or to fetch ahead. */
const namedBy = (manifest: Manifest, html: string) => {
  const page = readFileSync(join(distTab, html), 'utf8')
  return Object.keys(manifest).filter((key) => page.includes(manifest[key]?.file ?? key))
}

/**
 * Adds up a page, the scripts it names, the parts it loads on its way (entries of the manifest) and all they import statically.
 * @param html a page of dist/tab, such as "index.html"
 */
export const sizeOfPage = (html: string, parts: readonly string[]): PageSize => {
  const manifest = readManifest(html)
  const keys = new Set<string>()
  const wanted = [...namedBy(manifest, html), ...parts]
  for (const part of wanted) withImports(manifest, keyOf(manifest, part), keys)
  const chunks = [...keys].flatMap((key) => manifest[key] ?? [])
  const sized = chunks.map(({ file }) => ({ file, bytes: brotliBytes(file) }))
  const others = new Set([html, ...chunks.flatMap(({ css = [], assets = [] }) => [...css, ...assets])])
  const sum = (sizes: readonly number[]) => sizes.reduce((total, bytes) => total + bytes, 0)
  return {
    script: sum(sized.map(({ bytes }) => bytes)),
    other: sum([...others].map(brotliBytes)),
    files: sized.sort((a, b) => b.bytes - a.bytes),
  }
}

/** Bytes after brotli of the scripts whose name begins so; the coach's worker is built by itself and in no manifest. */
export const sizesOfScripts = (name: string): readonly number[] =>
  readdirSync(join(distTab, 'assets'))
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
    .map((file) => brotliBytes(join('assets', file)))

export const hasPage = (html: string): boolean => existsSync(join(distTab, html))

/** What a reader with a German host waits for; the board itself comes with its page. */
export const boardParts = ['words-de'] as const
/** Beside a call: the session with its head, its agenda, who is there and who leads, before a step of it is opened. */
export const panelParts = [
  'words-de',
  'text/de/reviews.ts',
  'features/review-panel/MeetingRoute.tsx',
] as const
export const configParts = ['text/de/config.ts'] as const
/** With the library that signs people in: without a token nothing is shown. */
export const paneParts = ['pane-words-de', 'host/office/nested-sign-in.ts'] as const

/** Kilobytes of 1,000 bytes, as browsers show what they transferred. */
export const SIZE_BUDGETS = {
  boardScript: 185,
  panelScript: 165,
  configScript: 110,
  paneScript: 110,
  other: 15,
  coachWorker: 50,
} as const
