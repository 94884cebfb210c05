import { afterAll, beforeAll, vi } from 'vitest'
import { loadTexts, startTexts } from '#tab/text/text.ts'

/** The texts of a whole file in one language, as the page of one reader has them. */
export const inLanguage = (language: 'de-DE' | 'en-GB') => {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: { lang: '' } })
    await startTexts(language)
    await loadTexts('pages')
  })
  afterAll(() => vi.unstubAllGlobals())
}
