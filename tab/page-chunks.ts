import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'

/** What a page needs until it can be used: ends of the addresses of the modules it starts from. */
export type Pages = Readonly<Record<string, readonly string[]>>
type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

/** One build in memory, split as the bundler does by itself: many small parts, each with what is really used. */
const plainChunks = async (config: InlineConfig): Promise<Chunks> => {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[] // not a watcher: nothing watches
  const all = outputs.flatMap(({ output }) => output)
  return new Map(all.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])))
}

const startedBy = (chunks: Chunks, start: string): string => {
  for (const { fileName, moduleIds } of chunks.values())
    if (moduleIds.some((id) => id.endsWith(start))) return fileName
  throw new Error(`No part of the tab holds ${start}`)
}

const addWithImports = (chunks: Chunks, file: string, seen: Set<string>) => {
  const chunk = chunks.get(file)
  if (!chunk || seen.has(file)) return
  seen.add(file)
  for (const next of chunk.imports) addWithImports(chunks, next, seen)
}

/** Per module the pages that need it. */
const pagesByModule = (chunks: Chunks, pages: Pages): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const [page, starts] of Object.entries(pages)) {
    const files = new Set<string>()
    for (const start of starts) addWithImports(chunks, startedBy(chunks, start), files)
    for (const file of files)
      for (const id of chunks.get(file)?.moduleIds ?? []) found.set(id, [...(found.get(id) ?? []), page])
  }
  return found
}

/** Said by every page, also when nothing else comes: why something could not be loaded. */
const WORDS_OF_ALL = /\/tab\/text\/\w+\/common\.ts$/

export interface PageSplit {
  readonly pages: Pages
  /** The page that most visits open. */
  readonly first: string
  /** The small part that goes ahead of it; null where nothing does. */
  readonly ahead: string | null
}

/**
 * One file for what goes ahead, one for what the first page alone needs and one for what it shares with others, instead
 * of dozens of small ones: on a slow network each costs a request. Modules are grouped by the pages that reach them, so a
 * group only imports groups of more pages and no two files wait for each other. What the first page does not need stays
 * where the bundler puts it.
 */
export const pageChunks = async (
  config: InlineConfig,
  { pages, first, ahead }: PageSplit,
): Promise<Rolldown.CodeSplittingGroup> => {
  const found = pagesByModule(await plainChunks(config), pages)
  return {
    debugName: 'pages',
    name: (id) => {
      const needing = found.get(id) ?? []
      if (ahead !== null && (needing.includes(ahead) || WORDS_OF_ALL.test(id))) return ahead
      return needing.includes(first) ? needing.join('-') : null
    },
    includeDependenciesRecursively: false,
  }
}

/**
 * Has the browser fetch a page's parts together with the one that goes ahead, which imports them only once it runs.
 * @param html the page that begins with the part going ahead
 * @param module what that part imports: the end of the module's address
 */
export const preloadPage = (html: string, module: string): Plugin => ({
  name: `leitstern-preload-${html}`,
  transformIndexHtml: {
    order: 'post',
    handler: (page, { bundle, filename }) => {
      if (!bundle || !filename.endsWith(`/${html}`)) return page
      const parts = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []))
      const chunks = new Map(parts.map((part) => [part.fileName, part]))
      const files = new Set<string>()
      addWithImports(chunks, startedBy(chunks, module), files)
      return [...files]
        .filter((file) => !page.includes(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        }))
    },
  },
})
