import { CUE } from '../lexicon/types.ts'
import type { Place } from '../quantities/names.ts'
import { BASE, FINITE, type FoundVerb, PART } from './found-verb.ts'

/** The German verbs of a clause; a finite base and its particle at the end are one verb. */
export function verbsDe(place: Place, from: number, to: number): FoundVerb[] {
  const found: FoundVerb[] = []
  for (let at = from; at < to; at += 1) {
    const verb = verbAt(place, at, from, to)
    if (verb !== null) found.push(verb)
  }
  return found
}

function verbAt(place: Place, at: number, from: number, to: number): FoundVerb | null {
  const token = place.tokens[at]
  if (token?.kind !== 'word' || (token.capital && at > from)) return null
  const separated = separatedAt(place, at, to)
  if (separated !== null) return separated
  const reading = place.lexicon.verbs.get(token.low)
  if (reading !== undefined)
    return token.capital && !reading.forms.has('base') && !isVerbStart(place, at)
      ? null
      : { at, ...reading, isSeparated: false }
  return token.capital ? null : unknownAt(place, at)
}

/** A capital first word is a verb only when it is no noun ("Start", "Plane"). */
function isVerbStart({ tokens, lexicon }: Place, at: number): boolean {
  return lexicon.nounBits(tokens[at]?.low ?? '') === undefined
}

function separatedAt({ tokens, lexicon }: Place, at: number, to: number): FoundVerb | null {
  const particles = lexicon.separable.get(tokens[at]?.low ?? '')
  if (particles === undefined) return null
  for (let i = at + 1; i < to; i += 1) {
    const cls = particles.get(tokens[i]?.low ?? '')
    if (cls !== undefined && isParticlePlace(tokens[i + 1]?.low, i + 1 >= to, lexicon))
      return { at, cls, forms: FINITE, isSeparated: true }
  }
  return null
}

/** A particle closes the clause; the same word before a noun is a preposition ("führen durch die Halle"). */
function isParticlePlace(next: string | undefined, isEnd: boolean, lexicon: Place['lexicon']): boolean {
  return isEnd || next === undefined || (lexicon.cueBits(next) & (CUE.and | CUE.prep)) !== 0
}

/** Unknown words with a verb's ending: -ieren is nearly always the team's own doing. */
function unknownAt({ tokens }: Place, at: number): FoundVerb | null {
  const low = tokens[at]?.low ?? ''
  if (low.length < 8) return null
  if (/ieren$/.test(low)) return { at, cls: 'do', forms: BASE, isSeparated: false }
  return /[^aeiouäöü]iert$/.test(low) ? { at, cls: 'do', forms: PART, isSeparated: false } : null
}
