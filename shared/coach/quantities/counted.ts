import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import type { Place } from './names.ts'

const STOP = CUE.prep | CUE.be | CUE.have | CUE.modal | CUE.sub | CUE.and | CUE.det | CUE.no
const REACH = 5

/** The noun a number counts ("drei neue Elektriker" → Elektriker) with its token; null when none follows. */
export function countedNoun(place: Place, from: number): { unit: string; at: number } | null {
  return place.language === 'de' ? nounDe(place, from) : nounEn(place, from)
}

function nounDe({ tokens, lexicon }: Place, from: number) {
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') return skipQuote(token) ? null : null
    if (token.capital || isMeasure(token))
      return (lexicon.cueBits(token.low) & CUE.month) !== 0 ? null : openCompound({ tokens, lexicon }, at)
    if ((lexicon.cueBits(token.low) & STOP) !== 0 || !/(?:e|en|er|es|em|ig|ens)$/.test(token.low)) return null
  }
  return null
}

/** "Story Points", "Kunden Workshops": written apart, the last one is still the head. */
function openCompound({ tokens, lexicon }: Pick<Place, 'tokens' | 'lexicon'>, at: number) {
  let head = at
  for (let next = at + 1; next < at + 3 && isCapitalWord(tokens[next]); next += 1)
    if (isNextPart(tokens[next], lexicon)) head = next
  const unit = tokens.slice(at, head + 1).map((token) => token.raw)
  return { unit: unit.join(' '), at: head }
}

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

function isNextPart(token: Token | undefined, lexicon: Place['lexicon']): boolean {
  if (token === undefined || lexicon.cueBits(token.low) !== 0) return false
  return token.low.endsWith('s') || lexicon.nounBits(token.low) !== undefined
}

function skipQuote(token: Token | undefined): boolean {
  return token?.low === '„' || token?.low === '"'
}

const MEASURES = new Set(
  'kg g t km m cm mm l kw kwp kwh mw mwp mwh gw gwh gb mb tb kb m² m2 m³ ha hl tonnen tonne °c bpm ml ppm db kcal bar km/h mbit gbit mbit/s mb/s dpi tco2 co2e'.split(
    ' ',
  ),
)
function isMeasure(token: Token): boolean {
  return MEASURES.has(token.low)
}

function nounEn({ tokens, lexicon }: Place, from: number) {
  let head = -1
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (lexicon.cueBits(token.low) & STOP) !== 0) break
    if (head >= 0 && (isPeopleVerb(tokens, head, lexicon) || isPluralVerb(tokens, at, lexicon))) break
    if (head >= 0 && !isNounLike(place(tokens, lexicon), at) && !isNounLike(place(tokens, lexicon), at + 1))
      break
    if (isNounLike(place(tokens, lexicon), at) || isMeasure(token)) head = at
  }
  if (head < 0) return null
  const first = head > from && !isAdjective(tokens[head - 1], lexicon) ? head - 1 : head
  return {
    unit: tokens
      .slice(first, head + 1)
      .map((token) => token.raw)
      .join(' '),
    at: head,
  }
}

/** "A thousand people visit": behind people a word that can be a verb is one. */
function isPeopleVerb(tokens: readonly Token[], head: number, lexicon: Place['lexicon']): boolean {
  const isPeople = ((lexicon.nounBits(tokens[head]?.low ?? '') ?? 0) & NOUN_BIT.people) !== 0
  return (
    isPeople &&
    /s$|^people$|^women$|^men$|^children$/.test(tokens[head]?.low ?? '') &&
    lexicon.verbs.has(tokens[head + 1]?.low ?? '')
  )
}

/** "4 sessions take place": a base form that is no noun behind a plural is its verb. */
function isPluralVerb(tokens: readonly Token[], at: number, lexicon: Place['lexicon']): boolean {
  const token = tokens[at]?.low ?? ''
  const isBase = lexicon.verbs.get(token)?.forms.has('base') === true && lexicon.nounBits(token) === undefined
  return isBase && /[^s]s$/.test(tokens[at - 1]?.low ?? '')
}

function place(tokens: readonly Token[], lexicon: Place['lexicon']) {
  return { tokens, lexicon }
}

function isNounLike({ tokens, lexicon }: Pick<Place, 'tokens' | 'lexicon'>, at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (lexicon.nounBits(low) !== undefined) return true
  return low.length > 3 && low.endsWith('s') && !low.endsWith('ss') && !/(?:ous|us)$/.test(low)
}

function isAdjective(token: Token | undefined, lexicon: Place['lexicon']): boolean {
  return (
    token === undefined || (lexicon.cueBits(token.low) & (CUE.adj | CUE.more | CUE.less | CUE.better)) !== 0
  )
}
