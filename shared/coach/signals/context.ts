import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Place } from '../quantities/place.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { FoundVerb } from './found-verb.ts'

/** Whether a token carries one of the small-word signals. */
export function hasCue(place: Place, at: number, bits: number): boolean {
  return ((place.tokens[at]?.word.cue ?? 0) & bits) !== 0
}

/** Noun classes of a token; German nouns are written with a capital. */
export function nounBitsAt({ tokens, language }: Place, at: number): number {
  const token = tokens[at]
  if (token?.kind !== 'word' || (language === 'de' && !token.capital)) return 0
  return token.word.noun ?? 0
}

/** The classes of the nouns between two tokens that no preposition governs: subject and object, not circumstance. */
export function coreNouns(place: Place, from: number, to: number): number {
  let bits = 0
  let isGoverned = false
  for (let at = from; at < to; at += 1) {
    if (hasCue(place, at, CUE.prep)) {
      if (place.language === 'en') return bits
      isGoverned = true
      continue
    }
    if (place.language === 'de' ? !place.tokens[at]?.capital : !isKnownNoun(place, at)) continue
    if (!isGoverned) bits = place.language === 'en' ? headBits(place, at, bits) : bits | nounBitsAt(place, at)
    isGoverned = false
  }
  return bits
}

/** In "call abandonment" the last noun is the head. */
function headBits(place: Place, at: number, bits: number): number {
  return isKnownNoun(place, at - 1) ? nounBitsAt(place, at) : bits | nounBitsAt(place, at)
}

export function isKnownNoun({ tokens }: Pick<Place, 'tokens'>, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.word.noun !== undefined
}

const isUnitWord = oneOf(
  'prozent prozentpunkte euro franken percent mio mrd tsd drittel viertel hälfte punkte x',
)
const isOf = oneOf('of von')
const ENDING = CUE.prep | CUE.be | CUE.have | CUE.modal

/** The first noun of a stretch, skipping numbers, articles and adjectives; -1 when a preposition or verb comes first. */
export function firstNoun(place: Place, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = place.tokens[at]
    if (token?.kind !== 'word' || isUnitWord(token)) continue
    if (place.language === 'de' && token.capital && (at > from || isLikelyNoun(place, at))) return at
    if (place.language === 'en' && isKnownNoun(place, at)) return at
    if (at > from && (token.word.cue & ENDING) !== 0 && !isOf(token)) return -1
  }
  return -1
}

/** A capital first word is a noun unless it is a small word or a verb. */
function isLikelyNoun(place: Place, at: number): boolean {
  const token = place.tokens[at]
  if (token === undefined || !Number.isNaN(token.word.number)) return false
  return nounBitsAt(place, at) !== 0 || isUnknownNoun(token)
}

const isUnknownNoun = trait(({ cue, verb, low }) => cue === 0 && verb === undefined && /..[^e]$/.test(low))

/** A share or a time limit of service: "90 % …", "within 24 hours". */
export function isServiceLevel({ target }: Reading): boolean {
  return (
    target !== null && (target.kind === 'percent' || target.kind === 'duration' || target.source === 'zero')
  )
}

const isParticle = oneOf('off out up down over')

/** Whether a participle ends its phrase ("… eingeführt.", "… launched in May") instead of describing a noun. */
export function isPredicative(place: Place, verb: FoundVerb): boolean {
  const after = verb.at + (isParticle(place.tokens[verb.at + 1]) ? 2 : 1)
  const next = place.tokens[after]
  if (next === undefined || next.kind !== 'word') return !(next?.kind === 'number' && place.language === 'de')
  if (next.low === 'by' || next.low === 'von') return true
  return hasCue(
    place,
    after,
    CUE.prep | CUE.be | CUE.have | CUE.and | CUE.modal | CUE.sub | CUE.ready | CUE.adv | CUE.month,
  )
}

export const OUTCOME =
  NOUN_BIT.won | NOUN_BIT.people | NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.metric | NOUN_BIT.rating
export const OTHERS = NOUN_BIT.people
