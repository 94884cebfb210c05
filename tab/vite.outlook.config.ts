import { fileURLToPath } from 'node:url'
import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite'
import { pageChunks, preloadPage } from './page-chunks.ts'
import { base } from './vite.config.ts'

// A build of its own: the pane shares no file with the tab, so that neither has to load what only the other needs.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const variables = (theme: Theme, over: Partial<Theme> = {}): string =>
  Object.entries(theme)
    .filter(([name, value]) => Reflect.get(over, name) !== value)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/** Fluent's themes as plain variables: a provider and three themes in script would weigh more than the pane has left. */
const themes = (): string =>
  [
    `:root{${variables(teamsLightTheme)}}`,
    `:root[data-theme=dark]{${variables(teamsDarkTheme, teamsLightTheme)}}`,
    `:root[data-theme=contrast]{${variables(teamsHighContrastTheme, teamsLightTheme)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${variables(teamsDarkTheme, teamsLightTheme)}}}`,
  ].join('\n')

const themesInPage = (): Plugin => ({
  name: 'leitstern-themes',
  // Before the bundler reads the styles, in which it stands as a remark
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/* themes */', themes) },
})

const LEFT_OUT = '\0leitstern-left-out:'

/** Parts of MSAL that the pane's way to sign in never asks for: other hosts than a nesting one, and storage that outlives the page. */
const NEVER_ASKED_FOR = ['controllers/StandardController', 'cache/LocalStorage']

/**
 * Leaves them out: they are more than half of the library, which is used as it is published otherwise. Where one of them were
 * wanted after all, signing in fails and says which.
 */
const withoutUnused = (): Plugin => ({
  name: 'leitstern-without-unused',
  enforce: 'pre',
  resolveId: (source) => {
    const part = NEVER_ASKED_FOR.find((one) => source.endsWith(`/${one.split('/')[1]}.mjs`))
    return part === undefined ? null : LEFT_OUT + part
  },
  load: (id) => {
    if (!id.startsWith(LEFT_OUT)) return null
    const name = id.split('/').at(-1)
    return `export class ${name} { constructor() { throw new Error('${name} is left out of this page') } }`
  },
})

/** A token of Fluent's is the name of a variable: written as that, the list of all of them stays behind. */
const tokensAsVariables = (): Plugin => ({
  name: 'leitstern-tokens',
  enforce: 'pre',
  transform: (code, id) =>
    /\/tab\/.*\.tsx?$/.test(id) ? code.replace(/\btokens\.(\w+)/g, "'var(--$1)'") : null,
})

const pane: UserConfig = {
  ...base,
  plugins: [...(base.plugins ?? []), themesInPage(), withoutUnused(), tokensAsVariables()],
  build: {
    ...base.build,
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: '.vite/outlook.json',
    rolldownOptions: { input: [here('outlook.html')] },
  },
}

/** All that the pane says in one language, until a form is opened in it. */
const words = (language: string) => ({
  name: `pane-words-${language}`,
  test: new RegExp(`/tab/text/${language}/(?:outlook|common|words|ritual-words)\\.ts$`),
})

export default defineConfig(async ({ command }) => {
  if (command === 'serve') return pane
  const split = { pages: { pane: ['tab/outlook.tsx'] }, first: 'pane', ahead: null }
  const groups = [await pageChunks(pane, split), words('de'), words('en')]
  return mergeConfig(pane, {
    plugins: [preloadPage('outlook.html', 'tab/host/office/nested-sign-in.ts')],
    build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
  })
})
