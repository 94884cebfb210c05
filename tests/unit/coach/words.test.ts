import { describe, expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import { tokenise } from '#shared/coach/text/tokenise.ts'
import { oneOf, trait } from '#shared/coach/text/trait.ts'

describe('what is known of a word', () => {
  test('is asked once, however often the word is read', () => {
    let asked = 0
    const isLong = trait(({ low }) => {
      asked += 1
      return low.length > 12
    })
    const read = () =>
      tokenise('Zuversichtsbarometer neulich Zuversichtsbarometer', 'de').map((token) => isLong(token))
    expect([read(), read()]).toEqual([
      [true, false, true],
      [true, false, true],
    ])
    expect(asked).toBe(2)
  })

  test('does not depend on how the word is written, but its token does', () => {
    const [capital, small] = tokenise('Große große', 'de')
    expect(capital?.capital).toBe(true)
    expect(small?.capital).toBe(false)
    expect(capital?.low).toBe('grosse')
    expect(small?.low).toBe('grosse')
  })

  test('differs between the languages', () => {
    const [german] = tokenise('die', 'de')
    const [english] = tokenise('die', 'en')
    expect(german?.word.cue).not.toBe(english?.word.cue)
  })

  test('is no where there is no word', () => {
    expect(oneOf('a b')(undefined)).toBe(false)
  })
})
