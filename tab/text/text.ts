import { createInstance } from 'i18next'
import type { Texts } from './texts.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Texts }
  }
}

export type Language = 'de' | 'en'
/** `first` comes with the board, `pages` with what is opened beyond it, `config` with the configuration page. */
export type TextGroup = 'first' | 'pages' | 'config'

const sources: Record<Language, Record<TextGroup, () => Promise<{ default: object }>>> = {
  de: {
    first: () => import('./de/first.ts'),
    pages: () => import('./de/pages.ts'),
    config: () => import('./de/config.ts'),
  },
  en: {
    first: () => import('./en/first.ts'),
    pages: () => import('./en/pages.ts'),
    config: () => import('./en/config.ts'),
  },
}

const i18n = createInstance()
let spoken: Language = 'en'
let local = 'en'

export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('de') ? 'de' : 'en')

/** The language of the sentences. */
export const language = (): Language => spoken
/** The reader's full locale, for numbers and dates: "de-CH" writes 1’250.5 where "de-DE" writes 1.250,5. */
export const locale = (): string => local

/** A sentence by its key. The language is settled before the first screen and stays for the page's life. */
export const t = i18n.t

export const loadTexts = async (group: TextGroup): Promise<void> => {
  const texts = await sources[spoken][group]()
  i18n.addResourceBundle(spoken, 'translation', texts.default, true)
}

/** Settles the language by the host's locale and loads what the first screen says. */
export const startTexts = async (hostLocale: string): Promise<void> => {
  spoken = languageOf(hostLocale)
  local = languageOf(hostLocale) === 'de' && !hostLocale.startsWith('de') ? 'de-DE' : hostLocale
  document.documentElement.lang = spoken
  await i18n.init({ lng: spoken, resources: {}, interpolation: { escapeValue: false } })
  await loadTexts('first')
}

/** Fetches the likely language before the host has named it. */
export const prefetchTexts = (likelyLocale: string) => void sources[languageOf(likelyLocale)].first()
