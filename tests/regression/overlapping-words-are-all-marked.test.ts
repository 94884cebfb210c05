import { expect, test } from 'vitest'
import { pieces } from '#tab/features/search/highlight.ts'

const marked = (text: string, query: string) =>
  pieces(text, query)
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('')

test.each([
  ['one word, whatever its case', 'Kunden und KUNDEN', 'kunden', '[Kunden] und [KUNDEN]'],
  ['two words', 'Kunden verstehen', 'ver kun', '[Kun]den [ver]stehen'],
  ['a word inside another', 'Bestandskunden', 'kunden bestandskunden', '[Bestandskunden]'],
  ['words that reach into each other', 'Kundenumfrage', 'kunden denum', '[Kundenum]frage'],
  ['a word that reaches into itself', 'ananan', 'anan', '[ananan]'],
  ['characters that mean something elsewhere', '25 % (netto)', '(net %', '25 [%] [(net]to)'],
  ['nothing when nothing is looked for', 'Kunden', '  ', 'Kunden'],
  ['nothing in an empty text', '', 'kunden', ''],
])('marks %s', (_, text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('loses no character and keeps places apart', () => {
  const found = pieces('Wir verstehen unsere Kunden', 'ver unse kund')
  expect(found.map(({ text }) => text).join('')).toBe('Wir verstehen unsere Kunden')
  expect(new Set(found.map(({ at }) => at)).size).toBe(found.length)
})
