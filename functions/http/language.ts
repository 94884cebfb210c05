export type Language = 'de' | 'en'

const PART = /^\s*([A-Za-z]{1,8})(?:-[A-Za-z0-9-]+)?\s*(?:;\s*q=([0-9.]+))?\s*$/

const preferences = (header: string): readonly { language: string; q: number }[] =>
  header.split(',').flatMap((part) => {
    const [, language, q] = PART.exec(part) ?? []
    return language === undefined
      ? []
      : [{ language: language.toLowerCase(), q: q === undefined ? 1 : Number(q) }]
  })

/** The reader's language by Accept-Language (RFC 9110, 12.5.4); null when neither is asked for. */
export function askedLanguage(header: string | null): Language | null {
  const wanted = preferences(header ?? '').filter(
    ({ language, q }) => q > 0 && (language === 'de' || language === 'en'),
  )
  const [best] = wanted.sort((a, b) => b.q - a.q)
  if (best === undefined) return null
  return best.language === 'de' ? 'de' : 'en'
}

/** The same; English when neither is asked for. */
export const languageOf = (header: string | null): Language => askedLanguage(header) ?? 'en'
