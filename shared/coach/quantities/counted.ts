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
      return (lexicon.cueBits(token.low) & CUE.month) !== 0 ? null : { unit: token.raw, at }
    if ((lexicon.cueBits(token.low) & STOP) !== 0 || !/(?:e|en|er|es|em|ig|ens)$/.test(token.low)) return null
  }
  return null
}

function skipQuote(token: Token | undefined): boolean {
  return token?.low === '„' || token?.low === '"'
}

const MEASURES = new Set('kg g t km m cm l kwh mwh gwh gb mb tb m² m2 tonnen tonne °c bpm ml'.split(' '))
function isMeasure(token: Token): boolean {
  return MEASURES.has(token.low)
}

function nounEn({ tokens, lexicon }: Place, from: number) {
  let head = -1
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (lexicon.cueBits(token.low) & STOP) !== 0) break
    if (head >= 0 && isPeopleVerb(tokens, head, lexicon)) break
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
