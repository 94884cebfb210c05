import { expect, test } from 'vitest'
import type { Hidden } from '#tab/features/board/filter.ts'
import { nextStep } from '#tab/features/board/in-steps.ts'

const cards = (word: string): readonly Hidden[] =>
  [...word].map((letter) => (letter === '-' ? 'everything' : 'nothing'))
const wordOf = (hidden: readonly Hidden[]) =>
  hidden.map((each) => (each === 'everything' ? '-' : 'o')).join('')

test.each([
  { says: 'a few come at once', drawn: '--ooo', wanted: 'ooooo', next: 'ooooo' },
  { says: 'of many the first come first', drawn: '--o-------', wanted: 'oooooooooo', next: 'ooo-------' },
  { says: 'the rest follows', drawn: 'ooo-------', wanted: 'oooooooooo', next: 'ooooo-----' },
  { says: 'what goes goes at once', drawn: 'oooooooooo', wanted: '---------o', next: '---------o' },
  { says: 'what goes does not wait for what comes', drawn: 'oo------', wanted: '--oooooo', next: '--oo----' },
  { says: 'a board that was not drawn yet comes whole', drawn: '', wanted: 'oooooooooo', next: 'oooooooooo' },
])('$says: $drawn to $wanted', ({ drawn, wanted, next }) => {
  expect(wordOf(nextStep(cards(drawn), cards(wanted)))).toBe(next)
})

test('the last step is what is wanted itself, so that nothing is drawn once more', () => {
  const wanted = cards('oooo')
  expect(nextStep(cards('oo--'), wanted)).toBe(wanted)
})
