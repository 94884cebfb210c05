import { describe, expect, test } from 'vitest'
import deConfig from '#tab/text/de/config.ts'
import deFirst from '#tab/text/de/first.ts'
import deOutlook from '#tab/text/de/outlook.ts'
import dePages from '#tab/text/de/pages.ts'
import deRetrospective from '#tab/text/de/retrospective.ts'
import deReviews from '#tab/text/de/reviews.ts'
import deSessions from '#tab/text/de/sessions.ts'
import enConfig from '#tab/text/en/config.ts'
import enFirst from '#tab/text/en/first.ts'
import enOutlook from '#tab/text/en/outlook.ts'
import enPages from '#tab/text/en/pages.ts'
import enRetrospective from '#tab/text/en/retrospective.ts'
import enReviews from '#tab/text/en/reviews.ts'
import enSessions from '#tab/text/en/sessions.ts'
import { pluralOf, sentenceOf, type TextTree } from '#tab/text/sentences.ts'

const flat = (tree: TextTree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, text]) =>
    typeof text === 'string' ? [[path + key, text] as [string, string]] : flat(text, `${path}${key}.`),
  )

const de = flat({
  ...deFirst,
  ...dePages,
  ...deConfig,
  ...deSessions,
  ...deRetrospective,
  ...deOutlook,
  ...deReviews,
})
const en = new Map(
  flat({
    ...enFirst,
    ...enPages,
    ...enConfig,
    ...enSessions,
    ...enRetrospective,
    ...enOutlook,
    ...enReviews,
  }),
)
const gapsIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

describe('texts', () => {
  test('German and English say the same things', () => {
    expect([...en.keys()].sort()).toEqual(de.map(([key]) => key).sort())
  })

  test.each(de)('%s has the same gaps in both languages', (key, text) => {
    expect(gapsIn(en.get(key) ?? '')).toEqual(gapsIn(text))
  })

  test.each(de)('%s addresses nobody as "Sie" or "du"', (_, text) => {
    expect(text).not.toMatch(/\b(Ihre?[mnrs]?|Ihnen|du|dein\w*|dich|dir)\b|(?<!^|[.:?!]\s)\bSie\b/)
  })

  test.each([...de, ...en])('%s says something', (_, text) => {
    expect(text.trim()).not.toBe('')
  })
})

describe('looking up', () => {
  const texts = { a: { plain: 'Hello {{name}}', n_one: '{{count}} thing', n_other: '{{count}} things' } }

  test.each([
    ['a.plain', { name: 'Anna' }, 'Hello Anna'],
    ['a.n', { count: 1 }, '1 thing'],
    ['a.n', { count: 0 }, '0 things'],
    ['a.n', { count: 12 }, '12 things'],
    ['a.plain', { name: '{{count}}' }, 'Hello {{count}}'],
    ['a.missing', {}, 'a.missing'],
  ])('%s with %o is "%s"', (key, params, expected) => {
    const count = 'count' in params ? params.count : undefined
    expect(sentenceOf(texts, pluralOf(texts, key, count, 'en'), params)).toBe(expected)
  })
})
