import type { Place } from '../quantities/names.ts'
import { BASE, type FoundVerb, PART } from './found-verb.ts'

const PARTICLE_REACH = 5

/** The English verbs of a clause; a verb and its particle ("roll … out") are one. */
export function verbsEn(place: Place, from: number, to: number): FoundVerb[] {
  const found: FoundVerb[] = []
  for (let at = from; at < to; at += 1) {
    const verb = verbAt(place, at, to)
    if (verb !== null) found.push(verb)
  }
  return found
}

function verbAt(place: Place, at: number, to: number): FoundVerb | null {
  const token = place.tokens[at]
  if (token?.kind !== 'word') return null
  const reading = place.lexicon.verbs.get(token.low)
  const phrasal = phrasalAt(place, at, to)
  if (phrasal !== null)
    return { at, cls: phrasal, forms: reading?.forms ?? formsOf(token.low), isSeparated: true }
  return reading === undefined ? unknownAt(token.low, at) : { at, ...reading, isSeparated: false }
}

function formsOf(low: string): FoundVerb['forms'] {
  return /(?:ed|en|own|ught|ood)$/.test(low) ? PART : BASE
}

function phrasalAt({ tokens, lexicon }: Place, at: number, to: number) {
  const particles = lexicon.separable.get(tokens[at]?.low ?? '')
  if (particles === undefined) return null
  for (let i = at + 1; i < Math.min(to, at + PARTICLE_REACH + 1); i += 1) {
    const cls = particles.get(tokens[i]?.low ?? '')
    if (cls !== undefined) return cls
  }
  return null
}

/** Unknown words with a verb's ending that mean own doing: re-…, …ise, …ify. */
function unknownAt(low: string, at: number): FoundVerb | null {
  if (
    /(?:i[sz]e|ify)$/.test(low) &&
    low.length > 6 &&
    !/(?:wise|rise|prise|tise|cise|mise|size|prize)$/.test(low)
  )
    return { at, cls: 'do', forms: BASE, isSeparated: false }
  return /(?:i[sz]ed|ified)$/.test(low) && low.length > 7
    ? { at, cls: 'do', forms: PART, isSeparated: false }
    : null
}
