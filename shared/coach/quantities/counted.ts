import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'

const STOP = CUE.prep | CUE.be | CUE.have | CUE.modal | CUE.sub | CUE.and | CUE.det | CUE.no
const REACH = 5

/** The noun a number counts ("drei neue Elektriker" → Elektriker) with its token; null when none follows. */
export function countedNoun(place: Place, from: number): { unit: string; at: number } | null {
  return place.language === 'de' ? nounDe(place, from) : nounEn(place, from)
}

/** "Drei unserer Azubis", "zwei der Werke": of which the number counts some. */
const isPartitive = oneOf('unserer der dieser')
const isAttribute = trait(/(?:e|en|er|es|em|ig|ens)$/)

function nounDe({ tokens }: Place, from: number) {
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    if (at === from && isPartitive(token) && tokens[at + 1]?.capital) continue
    if (token.capital || isMeasure(token))
      return (token.word.cue & CUE.month) !== 0 ? null : openCompound(tokens, at)
    if ((token.word.cue & STOP) !== 0 || !isAttribute(token)) return null
  }
  return null
}

/** "Story Points", "Kunden Workshops": written apart, the last one is still the head. */
function openCompound(tokens: Place['tokens'], at: number) {
  let head = at
  for (let next = at + 1; next < at + 3 && isCapitalWord(tokens[next]); next += 1)
    if (isNextPart(tokens[next])) head = next
  const unit = tokens.slice(at, head + 1).map((token) => token.raw)
  return { unit: unit.join(' '), at: head }
}

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

function isNextPart(token: Token | undefined): boolean {
  if (token === undefined || token.word.cue !== 0) return false
  return token.low.endsWith('s') || token.word.noun !== undefined
}

const MEASURES = new Set(
  'kg g t km m cm mm l kw kwp kwh mw mwp mwh gw gwh gb mb tb kb m² m2 m³ ha hl tonnen tonne °c bpm ml ppm db kcal bar km/h mbit gbit mbit/s mb/s dpi tco2 co2e'.split(
    ' ',
  ),
)
/** "kg", "g/km", "kwh/m²". */
const isMeasure = trait(({ low }) => MEASURES.has(low) || MEASURES.has(low.slice(0, low.indexOf('/'))))

function nounEn({ tokens }: Place, from: number) {
  let head = -1
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.word.cue & STOP) !== 0) break
    if (head >= 0 && (isPeopleVerb(tokens, head) || isPluralVerb(tokens, at))) break
    if (head >= 0 && !isNounLike(tokens, at) && !isNounLike(tokens, at + 1)) break
    if (isNounLike(tokens, at) || isMeasure(token)) head = at
  }
  if (head < 0) return null
  const first = head > from && !isAdjective(tokens[head - 1]) ? head - 1 : head
  return {
    unit: tokens
      .slice(first, head + 1)
      .map((token) => token.raw)
      .join(' '),
    at: head,
  }
}

const isPluralPeople = trait(/s$|^people$|^women$|^men$|^children$/)
const isPlural = trait(/[^s]s$/)

/** "A thousand people visit": behind people a word that can be a verb is one. */
function isPeopleVerb(tokens: readonly Token[], head: number): boolean {
  const isPeople = ((tokens[head]?.word.noun ?? 0) & NOUN_BIT.people) !== 0
  return isPeople && isPluralPeople(tokens[head]) && tokens[head + 1]?.word.verb !== undefined
}

/** "4 sessions take place": a base form that is no noun behind a plural is its verb. */
function isPluralVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  const isBase = word?.verb?.forms.has('base') === true && word.noun === undefined
  return isBase && isPlural(tokens[at - 1])
}

const isNoun = trait(
  ({ low, noun }) =>
    noun !== undefined ||
    (low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !/(?:ous|us)$/.test(low)),
)
const isNounLike = (tokens: Place['tokens'], at: number): boolean => isNoun(tokens[at])

function isAdjective(token: Token | undefined): boolean {
  return token === undefined || (token.word.cue & (CUE.adj | CUE.more | CUE.less | CUE.better)) !== 0
}
