import { expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { recogniseLanguage } from '#shared/coach/recognise-language.ts'
import { itemsOf } from './corpus.ts'

const other = { de: 'en', en: 'de' } as const
const items = itemsOf('dev')
const share = (isRight: (item: (typeof items)[number]) => boolean) =>
  items.filter(isRight).length / items.length

test('a text is hardly ever taken for the other language', () => {
  expect(share(({ text, lang }) => recogniseLanguage(text, lang) === lang)).toBeGreaterThanOrEqual(0.99)
})

test('nine in ten texts are recognised against the language of the reader', () => {
  expect(share(({ text, lang }) => recogniseLanguage(text, other[lang]) === lang)).toBeGreaterThan(0.9)
})

test.each(['', '42', 'NPS 50', '→ %'])('%j gives nothing away and follows the reader', (text) => {
  expect([recogniseLanguage(text, 'de'), recogniseLanguage(text, 'en')]).toEqual(['de', 'en'])
})
