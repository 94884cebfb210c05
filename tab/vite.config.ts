import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite'
import { type Pages, pageChunks, preloadPage } from './page-chunks.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Marketplace requires the library from here: https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

/** Fills what one installation knows about itself into the pages: where the API lives, the Teams app's id. */
const installation = (): Plugin => ({
  name: 'leitstern-installation',
  transformIndexHtml: (html) =>
    html
      .replace('%API_ADDRESS%', process.env.LEITSTERN_API_ADDRESS ?? '/api')
      .replace('%TEAMS_APP_ID%', process.env.TEAMS_APP_ID ?? '')
      .replace('%OFFICE_JS%', process.env.LEITSTERN_OFFICE_JS ?? OFFICE_JS),
})

/** Relative addresses, so that the built files work below any path; every page of the tab is an entry of its own. */
export const base: UserConfig = {
  root: here('.'),
  base: './',
  plugins: [react(), installation()],
  // Modules, so that the coach's worker can fetch his other language when he needs it
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  build: {
    outDir: here('../dist/tab'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Names what each page loads: the size budgets are counted from it
    manifest: true,
    rolldownOptions: {
      input: [here('index.html'), here('config.html'), here('auth.html'), here('sign-in.html')],
    },
  },
}

const PAGES: Pages = {
  start: ['tab/start.ts'],
  board: ['tab/main.tsx'],
  config: ['tab/config.tsx'],
}

/** One request for the first words, although other pages say some of them. */
const firstWords = (language: string) => ({
  name: `words-${language}`,
  test: new RegExp(`/tab/text/${language}/first\\.ts$`),
})

export default defineConfig(async ({ command }) => {
  if (command === 'serve') return base
  const groups = [
    await pageChunks(base, { pages: PAGES, first: 'board', ahead: 'start' }),
    firstWords('de'),
    firstWords('en'),
  ]
  const preload = [preloadPage('index.html', 'tab/main.tsx'), preloadPage('config.html', 'tab/config.tsx')]
  return mergeConfig(base, {
    plugins: preload,
    build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
  })
})
