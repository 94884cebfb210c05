import { pluralOf, sentenceOf, type TextParams, type TextTree } from './sentences.ts'
import type { TextKey } from './text-key.ts'

export type Language = 'de' | 'en'
/**
 * `first` comes with the board, `pages` with what is opened beyond it, `reviews` with the panel, `sessions` with its steps
 * and what stands around it, `retrospective` with those of that kind; `config` is all that
 * the configuration page says, `outlook` what the pane beside an appointment says.
 */
export type TextGroup = 'first' | 'pages' | 'config' | 'reviews' | 'sessions' | 'retrospective' | 'outlook'

const sources: Record<Language, Record<TextGroup, () => Promise<{ readonly default: TextTree }>>> = {
  de: {
    first: () => import('./de/first.ts'),
    pages: () => import('./de/pages.ts'),
    config: () => import('./de/config.ts'),
    reviews: () => import('./de/reviews.ts'),
    sessions: () => import('./de/sessions.ts'),
    retrospective: () => import('./de/retrospective.ts'),
    outlook: () => import('./de/outlook.ts'),
  },
  en: {
    first: () => import('./en/first.ts'),
    pages: () => import('./en/pages.ts'),
    config: () => import('./en/config.ts'),
    reviews: () => import('./en/reviews.ts'),
    sessions: () => import('./en/sessions.ts'),
    retrospective: () => import('./en/retrospective.ts'),
    outlook: () => import('./en/outlook.ts'),
  },
}

let spoken: Language = 'en'
let local = 'en'
let texts: TextTree = {}

export const languageOf = (hostLocale: string): Language =>
  hostLocale.toLowerCase().startsWith('de') ? 'de' : 'en'

/** The language of the sentences. */
export const language = (): Language => spoken
/** The reader's full locale, for numbers and dates: "de-CH" writes 1’250.5 where "de-DE" writes 1.250,5. */
export const locale = (): string => local

/**
 * A sentence by its key, its gaps filled. With `count`, the form for one or for many is chosen. The language is settled
 * before the first screen and stays for the page's life.
 */
export const t = (key: TextKey, params: TextParams = {}): string =>
  sentenceOf(texts, pluralOf(texts, key, params.count, spoken), params)

export const loadTexts = async (group: TextGroup): Promise<void> => {
  const { default: arrived } = await sources[spoken][group]()
  // Only now: groups that are on their way at the same time must not forget each other
  texts = { ...texts, ...arrived }
}

/** Settles the language by the host's locale and loads what the first screen says. */
export const startTexts = async (hostLocale: string, group: TextGroup = 'first'): Promise<void> => {
  spoken = languageOf(hostLocale)
  local = hostLocale
  document.documentElement.lang = spoken
  await loadTexts(group)
}

/** Fetches the likely language before the host has named it. */
export const prefetchTexts = (likelyLocale: string, group: TextGroup) =>
  void sources[languageOf(likelyLocale)][group]()
