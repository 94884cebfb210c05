import { trait } from '../text/trait.ts'
import { amountAt } from './amount.ts'
import { countedNoun } from './counted.ts'
import { make } from './make.ts'
import { isTimesStart } from './multipliers.ts'
import type { Place } from './place.ts'
import { isShareStart } from './shares.ts'
import { isSpecialStart, wordyAt } from './special.ts'
import type { Quantity } from './types.ts'
import { fromAmount } from './with-unit.ts'
import { isZeroStart, zeroAt } from './zero.ts'

const isNumberWord = trait(({ number }) => !Number.isNaN(number))

/** Whether a quantity may begin with this word at all: hardly any does, so that the readers are rarely asked. */
const isStart = trait((word) => {
  const starts = [isNumberWord, isTimesStart, isShareStart, isSpecialStart, isZeroStart]
  return starts.some((start) => start.ofWord(word))
})

/** Finds every number of the text with unit and bound, in one pass from left to right. */
export function scanQuantities(place: Place): Quantity[] {
  const found: Quantity[] = []
  let edge = 0
  for (let at = 0; at < place.tokens.length; ) {
    const quantity = quantityAt(place, at, edge)
    if (quantity === null) at += 1
    else {
      found.push(quantity)
      at = quantity.end
      if (quantity.source !== 'zero' && quantity.role !== 'date') edge = at
    }
  }
  return found
}

function quantityAt(place: Place, at: number, edge: number): Quantity | null {
  const token = place.tokens[at]
  if (token === undefined) return null
  if (token.kind === 'date')
    return make(place, { at, edge }, { value: 0, end: at + 1, role: 'date', source: 'digits' })
  if (token.kind !== 'number') {
    if (!isStart(token)) return null
    const wordy = wordyAt(place, at)
    if (wordy !== null)
      return make(
        place,
        { at, edge },
        { ...wordy, unit: wordy.unit ?? countedNoun(place, wordy.end)?.unit ?? null },
      )
  }
  const amount = amountAt(place.tokens, at, place.language)
  return amount === null ? zeroAt(place, at, edge) : fromAmount(place, { at, edge }, amount)
}
