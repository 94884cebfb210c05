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
  return token.capital ? null : unknownAt(place, at, to)
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

const PARTICIPLE =
  /^(?:ab|an|auf|aus|bei|bereit|dar|durch|ein|fertig|fest|frei|hoch|los|mit|nach|neu|nieder|um|vor|weg|weiter|zu|zurück|zusammen)?ge[a-zäöü]{3,}(?:t|en)$/
const INSEPARABLE = /^(?:be|ver|er|ent|zer|über)[a-zäöü]{3,}t$/
const INFINITIVE = /^[a-zäöü]{3,}(?:en|ern|eln)$/
/** Small words and adjectives with a verb's ending that close a clause. */
const NO_VERB =
  /^(?:vertreten|ausgebucht|ausgelastet|belegt|gewesen|gesichert|gebraucht|gewünscht|gewollt|geworden|morgen|oben|unten|selten|ihnen|denen|zufrieden|verschieden|offen|trocken|gelegen|zusammen|allen|vielen|beiden|anderen|geeignet|gesamt|gewohnt|begeistert|beliebt|bekannt|berechtigt|erfahren|verliebt|vertraut|bereit|erst|überhaupt|interessiert|motiviert|engagiert|qualifiziert|gesund|gemeinsam|gehen|geben|gelten|gefragt|geschätzt|gesehen|getragen|gelassen|gestärkt|entspannt|verbunden|willkommen|gefordert|gefördert|gebunden|gemeint|gelebt|geliebt|gehört|geborgen|gelungen|gestiegen|gesunken|gewachsen|gefallen|geblieben|verdient|besteht|entsteht|erhält|verfügt|betrifft|bleibt|versteht|entspricht|erlebt|gerecht|bewusst|verlässt|einander|voneinander|miteinander|eigenen|besten|meisten|wenigsten|mindesten|ersten|letzten|nächsten|neuen|alten|guten|grossen|kleinen)$/

/** Unknown words with a verb's form at the end of their phrase mean own doing more often than not. */
function unknownAt(place: Place, at: number, to: number): FoundVerb | null {
  const low = place.tokens[at]?.low ?? ''
  if (low.length < 6 || NO_VERB.test(low) || place.lexicon.cueBits(low) !== 0) return null
  const guess = { at, cls: 'do', isSeparated: false, isGuess: true } as const
  if (/ieren$/.test(low)) return { ...guess, forms: BASE, isGuess: false }
  if (/[^aeiouäöü]iert$/.test(low)) return { ...guess, forms: PART, isGuess: false }
  if (!isPhraseEnd(place, at, to))
    return isBesideWe(place, at) && INFINITIVE.test(low) ? { ...guess, forms: FINITE } : null
  if (PARTICIPLE.test(low) || INSEPARABLE.test(low)) return { ...guess, forms: PART }
  return INFINITIVE.test(low) ? { ...guess, forms: BASE } : null
}

function isPhraseEnd({ tokens, lexicon }: Place, at: number, to: number): boolean {
  const next = tokens[at + 1]
  if (at + 1 >= to || next?.kind !== 'word' || next.low === 'lassen') return true
  return (lexicon.cueBits(next.low) & (CUE.and | CUE.be | CUE.have)) !== 0 || next.low === 'bis'
}

/** "Wir bestücken die Werkstatt": the word beside "wir" is its verb. */
function isBesideWe({ tokens }: Place, at: number): boolean {
  return tokens[at - 1]?.low === 'wir' || tokens[at + 1]?.low === 'wir'
}
