import fc from 'fast-check'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import { escaped } from '#shared/domain/review/minutes.ts'

/** What a browser would show of HTML that holds no elements, where micromark writes these four references only. */
const shown = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const asTyped = (text: string): string => text.replace(/\s+/g, ' ').trim()

const HOSTILE = [
  ...[
    '24.11. Termin',
    '1)',
    '1. Punkt',
    '10.',
    '007) Bond',
    '- Strich',
    '+ plus',
    '* Stern',
    '-',
    '+',
    '---',
  ],
  ...[
    '===',
    '# Titel',
    'Titel #',
    '> Zitat',
    '```',
    '~~~',
    '| a | b |',
    '[x](http://y)',
    '![x](y)',
    '[x]: y',
  ],
  ...[
    '&lt;',
    '&amp;amp;',
    '&#35;',
    '<b>fett</b>',
    '<!-- weg -->',
    '<http://y>',
    '\\',
    '\\*',
    'ende\\',
    '_a_',
  ],
  ...[
    '**',
    '`a`',
    '\u00a0 # Titel',
    '\ufeff- Strich',
    '\u2028- Strich',
    '\t1. Code',
    'a  \nb',
    '$&',
    '\u0085',
  ],
]
const pieces = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(' ', '\n', '\t', ...'0123456789.)-+*_#>|&;<=~`[]()!:\\"\''),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
)
// NUL cannot be kept in HTML by anybody
const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('').replaceAll('\0', ''))

const readsBack = (text: string): void => {
  const typed = asTyped(text)
  if (typed === '') return
  const markdown = escaped(text)
  expect(micromark(markdown).replace(/^<p>(.*)<\/p>$/s, (_, inside: string) => shown(inside))).toBe(typed)
  const item = /^<ul>\n<li>(.*)<\/li>\n<\/ul>$/s.exec(micromark(`- ${markdown}`))?.[1] ?? 'no list'
  expect(shown(item)).toBe(typed)
  expect(shown(/^<h2>(.*)<\/h2>$/s.exec(micromark(`## ${markdown}`))?.[1] ?? 'no heading')).toBe(typed)
}

test.each(HOSTILE)('%j is read back as it was typed', readsBack)

test('whatever is typed is read back: no list, heading, link or markup comes of it', () => {
  fc.assert(fc.property(texts, readsBack), { numRuns: 2000 })
})
