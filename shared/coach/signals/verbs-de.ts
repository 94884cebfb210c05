import { CUE } from '../lexicon/types.ts'
import type { Place } from '../quantities/place.ts'
import type { Token } from '../text/tokenise.ts'
import { trait } from '../text/trait.ts'
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
  const reading = token.word.verb
  if (reading !== undefined)
    return token.capital && !reading.forms.has('base') && !isVerbStart(place, at)
      ? null
      : { at, cls: reading.cls, forms: reading.forms, isSeparated: false }
  return token.capital ? null : unknownAt(place, at, to)
}

/** A capital first word is a verb only when it is no noun ("Start", "Plane"). */
function isVerbStart({ tokens }: Place, at: number): boolean {
  return tokens[at]?.word.noun === undefined
}

function separatedAt({ tokens }: Place, at: number, to: number): FoundVerb | null {
  const particles = tokens[at]?.word.particles
  if (particles === undefined) return null
  for (let i = at + 1; i < to; i += 1) {
    const cls = particles.get(tokens[i]?.low ?? '')
    if (cls !== undefined && isParticlePlace(tokens[i + 1], i + 1 >= to))
      return { at, cls, forms: FINITE, isSeparated: true }
  }
  return null
}

/** A particle closes the clause; the same word before a noun is a preposition ("führen durch die Halle"). */
function isParticlePlace(next: Token | undefined, isEnd: boolean): boolean {
  return isEnd || next === undefined || (next.word.cue & (CUE.and | CUE.prep)) !== 0
}

const isParticiple = trait(({ low }) => PARTICIPLE.test(low) || INSEPARABLE.test(low))
const PARTICIPLE =
  /^(?:ab|an|auf|aus|bei|bereit|dar|durch|ein|fertig|fest|frei|hoch|los|mit|nach|neu|nieder|um|vor|weg|weiter|zu|zurück|zusammen)?ge[a-zäöü]{3,}(?:t|en)$/
const INSEPARABLE = /^(?:be|ver|er|ent|zer|über)[a-zäöü]{3,}t$/
const isInfinitive = trait(/^[a-zäöü]{3,}(?:en|ern|eln)$/)
const isIeren = trait(/ieren$/)
const isIert = trait(/[^aeiouäöü]iert$/)
/** Small words and adjectives with a verb's ending that close a clause. */
const NO_VERB =
  /^(?:vertreten|ausgebucht|ausgelastet|belegt|gewesen|gesichert|gebraucht|gewünscht|gewollt|geworden|morgen|oben|unten|selten|ihnen|denen|zufrieden|verschieden|offen|trocken|gelegen|zusammen|allen|vielen|beiden|anderen|geeignet|gesamt|gewohnt|begeistert|beliebt|bekannt|berechtigt|erfahren|verliebt|vertraut|bereit|erst|überhaupt|interessiert|motiviert|engagiert|qualifiziert|gesund|gemeinsam|gehen|geben|gelten|gefragt|geschätzt|gesehen|getragen|gelassen|gestärkt|entspannt|verbunden|willkommen|gefordert|gefördert|gebunden|gemeint|gelebt|geliebt|gehört|geborgen|gelungen|gestiegen|gesunken|gewachsen|gefallen|geblieben|verdient|besteht|entsteht|erhält|verfügt|betrifft|bleibt|versteht|entspricht|erlebt|gerecht|bewusst|verlässt|einander|voneinander|miteinander|eigenen|besten|meisten|wenigsten|mindesten|ersten|letzten|nächsten|neuen|alten|guten|grossen|kleinen)$/
const mayBeVerb = trait(
  ({ low, cue }) => low.length >= 6 && cue === 0 && /(?:t|en|ern|eln)$/.test(low) && !NO_VERB.test(low),
)

/** Unknown words with a verb's form at the end of their phrase mean own doing more often than not. */
function unknownAt(place: Place, at: number, to: number): FoundVerb | null {
  const token = place.tokens[at]
  if (!mayBeVerb(token)) return null
  const guess = { at, cls: 'do', isSeparated: false, isGuess: true } as const
  if (isIeren(token)) return { ...guess, forms: BASE, isGuess: false }
  if (isIert(token)) return { ...guess, forms: PART, isGuess: false }
  if (!isPhraseEnd(place, at, to))
    return isBesideWe(place, at) && isInfinitive(token) ? { ...guess, forms: FINITE } : null
  if (isParticiple(token)) return { ...guess, forms: PART }
  return isInfinitive(token) ? { ...guess, forms: BASE } : null
}

function isPhraseEnd({ tokens }: Place, at: number, to: number): boolean {
  const next = tokens[at + 1]
  if (at + 1 >= to || next?.kind !== 'word' || next.low === 'lassen') return true
  return (next.word.cue & (CUE.and | CUE.be | CUE.have)) !== 0 || next.low === 'bis'
}

/** "Wir bestücken die Werkstatt": the word beside "wir" is its verb. */
function isBesideWe({ tokens }: Place, at: number): boolean {
  return tokens[at - 1]?.low === 'wir' || tokens[at + 1]?.low === 'wir'
}
