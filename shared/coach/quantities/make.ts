import type { Token } from '../text/tokenise.ts'
import { oneOf } from '../text/trait.ts'
import { boundOf } from './bounds.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

/** What a reader found; the rest is the usual. */
export type Core = Pick<Quantity, 'value' | 'end' | 'source'> & Partial<Quantity>

/** Where a quantity begins and where the one before it ended. */
export interface Start {
  readonly at: number
  readonly edge: number
}

/** A quantity with the words in front of it and the limit they put on it. */
export function make(place: Place, { at, edge }: Start, core: Core): Quantity {
  const lead = leadOf(place.tokens, at, edge)
  const { bound, strict } = boundOf(place, at, core.end, lead)
  return {
    value: core.value,
    kind: core.kind ?? 'count',
    unit: core.unit ?? null,
    role: core.role ?? 'free',
    start: at,
    end: core.end,
    source: core.source,
    bound,
    strict,
    scale: core.scale ?? 1,
    lead,
    upper: core.upper ?? null,
  }
}

const MOST_WORDS = 6
const SHORT = 4

const isCurrency = oneOf('€ $ £ ¥ chf eur usd gbp us$ sfr')

/** Words in front, a currency sign aside, nearest first, not across another number or a sentence mark. */
function leadOf(tokens: readonly Token[], at: number, edge: number): Token[] {
  const words: Token[] = []
  const nearest = at - 1 > edge && isCurrency(tokens[at - 1]) ? at - 2 : at - 1
  for (let i = nearest; i >= edge && words.length < MOST_WORDS; i -= 1) {
    const token = tokens[i]
    if (token === undefined || isEdge(token, tokens[i - 1], words.length > 0)) break
    words.push(token)
  }
  return words
}

/** The dot behind a few letters ends an abbreviation, no sentence. */
const isEdge = ({ low }: Token, before: Token | undefined, isFar: boolean): boolean =>
  low === ';' ||
  (low === ',' && isFar) ||
  (low === '.' && (before?.low.length ?? Number.POSITIVE_INFINITY) > SHORT)
