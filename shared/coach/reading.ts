import type { Language } from './language.ts'
import { lexiconOf } from './lexicon/lexicon.ts'
import type { Lexicon } from './lexicon/types.ts'
import { chooseTarget } from './quantities/choose.ts'
import { headUnit } from './quantities/head-unit.ts'
import type { Place } from './quantities/names.ts'
import { assignRoles } from './quantities/roles.ts'
import { scanQuantities } from './quantities/scan.ts'
import type { Quantity } from './quantities/types.ts'
import { type Clause, clausesOf } from './signals/clauses.ts'
import { isUpToLimit } from './signals/up-to.ts'
import { normalise } from './text/normalise.ts'
import { type Token, tokenise } from './text/tokenise.ts'

/** Everything the judgements need, found once per text. */
export interface Reading extends Place {
  readonly text: string
  readonly kind: 'objective' | 'key_result'
  readonly quantities: readonly Quantity[]
  readonly target: Quantity | null
  readonly baseline: Quantity | null
  readonly clauses: readonly Clause[]
}

const FEW = 2

/** People in a hurry write German without capitals, or with nothing else: then the lexicon says what is a noun. */
function withCapitals(tokens: readonly Token[], lexicon: Lexicon, language: Language): readonly Token[] {
  if (language !== 'de') return tokens
  const words = tokens.filter(({ kind, raw }, at) => at > 0 && kind === 'word' && raw.length > 1)
  const isShouted = tokens.length > FEW && tokens.every(({ raw }) => raw === raw.toUpperCase())
  if (words.length < FEW || !(isShouted || words.every(({ capital }) => !capital))) return tokens
  return tokens.map((token) =>
    token.kind === 'word' ? { ...token, capital: isNoun(token.low, lexicon) } : token,
  )
}

const isNoun = (low: string, { verbs, cueBits, nounBits }: Lexicon): boolean =>
  cueBits(low) === 0 && !verbs.has(low) && nounBits(low) !== undefined

/** A number without a unit that says how many, not how often. */
const isBare = ({ unit, kind, role, source, value }: Quantity): boolean =>
  unit === null && kind === 'count' && role === 'free' && !(source === 'word' && value < 4 && value > 0)

/** "No complaint goes unanswered for more than 2 days": what nobody may exceed is the most, not the least. */
function denyBound(target: Quantity, quantities: readonly Quantity[]): void {
  const isDenied = quantities.some(({ source, start }) => source === 'zero' && start < target.start)
  if (isDenied && target.bound === 'min' && target.kind === 'duration') target.bound = 'max'
}

/** Reads a text: tokens, numbers with their roles, clauses with their verbs. Never throws. */
export function read(raw: string, language: Language, kind: Reading['kind']): Reading {
  const text = normalise(raw)
  const lexicon = lexiconOf(language)
  const tokens = withCapitals(tokenise(text, language), lexicon, language)
  const place: Place = { tokens, lexicon, language }
  const quantities = scanQuantities(place)
  assignRoles(place, quantities)
  const target = chooseTarget(place, quantities)
  if (target !== null) denyBound(target, quantities)
  const baseline =
    target === null ? null : (quantities.find((quantity) => quantity.role === 'baseline') ?? null)
  const reading: Reading = { ...place, text, kind, quantities, target, baseline, clauses: clausesOf(place) }
  if (target !== null && isUpToLimit(reading, target)) target.bound = 'max'
  if (target !== null && isBare(target)) target.unit = headUnit(place, quantities)
  return reading
}
