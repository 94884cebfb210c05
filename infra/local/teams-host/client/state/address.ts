import type { Theme } from '../../protocol/host.ts'
import type { Language } from '../texts.ts'

export const widths = ['full', '1024', '390', '320'] as const
export type Width = (typeof widths)[number]

export const themes = ['default', 'dark', 'contrast'] as const
export const languages = ['de', 'en'] as const

/** Where in the client somebody is: a surface, and what it shows. */
export interface Place {
  readonly surface: string
  readonly channel?: string | undefined
  readonly tab?: string | undefined
  readonly sub?: string | undefined
  readonly meeting?: string | undefined
  /** The place stands in Outlook: "today", or "2307", from before it signed people in for add-ins. The calendar always does. */
  readonly outlook?: string | undefined
  /** Object ids of those whose windows are shown side by side, with commas between; the viewer's alone when absent. */
  readonly people?: string | undefined
}

/** Who looks at the client and how. */
export interface View {
  readonly person: string
  readonly theme: Theme
  readonly language: Language
  readonly width: Width
}

export interface Address extends View {
  readonly place: Place
}

function oneOf<const T extends string>(options: readonly T[], value: string | null, fallback: T): T {
  return options.find((option) => option === value) ?? fallback
}

/** Reads the client's own address, so that every view of it can be opened, bookmarked and tested. */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search)
  const get = (name: string) => query.get(name) ?? undefined
  return {
    person: get('person') ?? '',
    // Meetings are dark unless somebody wants it otherwise
    theme: oneOf(themes, query.get('theme'), get('surface') === 'meeting' ? 'dark' : 'default'),
    language: oneOf(languages, query.get('lang'), 'de'),
    width: oneOf(widths, query.get('width'), 'full'),
    place: {
      surface: get('surface') ?? 'app',
      channel: get('channel'),
      tab: get('tab'),
      sub: get('sub'),
      meeting: get('meeting'),
      people: get('people'),
      outlook: get('outlook'),
    },
  }
}

export function writeAddress({ place, ...view }: Address): string {
  const { person, theme, language: lang, width } = view
  const all = { person, theme, lang, width, ...place }
  const given = Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `?${new URLSearchParams(given)}`
}
