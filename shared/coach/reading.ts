import type { Language } from './language.ts'
import { chooseTarget } from './quantities/choose.ts'
import { headUnit } from './quantities/head-unit.ts'
import type { Place } from './quantities/place.ts'
import { assignRoles } from './quantities/roles.ts'
import { scanQuantities } from './quantities/scan.ts'
import type { Quantity } from './quantities/types.ts'
import { type Clause, clausesOf } from './signals/clauses.ts'
import { isUpperLimit } from './signals/upper-limit.ts'
import { withCapitals } from './text/capitals.ts'
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
  /** Signals of all small words together: what is not in them need not be looked for. */
  readonly cues: number
  /** Classes of all nouns together. */
  readonly nouns: number
}

/** A number without a unit that says how many, not how often. */
const isBare = ({ unit, kind, role, source, value }: Quantity): boolean =>
  unit === null && kind === 'count' && role === 'free' && !(source === 'word' && value < 4 && value > 0)

/** "No complaint goes unanswered for more than 2 days": what nobody may exceed is the most, not the least. */
function denyBound(target: Quantity, quantities: readonly Quantity[]): void {
  const isDenied = quantities.some(({ source, start }) => source === 'zero' && start < target.start)
  if (isDenied && target.bound === 'min' && target.kind === 'duration') target.bound = 'max'
}

const cuesOf = (tokens: readonly Token[]): number => {
  let cues = 0
  for (const { word } of tokens) cues |= word.cue
  return cues
}

const nounsOf = (tokens: readonly Token[], language: Language): number => {
  let nouns = 0
  for (const { kind, capital, word } of tokens)
    if (kind === 'word' && (capital || language === 'en')) nouns |= word.noun ?? 0
  return nouns
}

/** Reads a text: tokens, numbers with their roles, clauses with their verbs. Never throws. */
export function read(raw: string, language: Language, kind: Reading['kind']): Reading {
  const text = normalise(raw)
  const tokens = withCapitals(tokenise(text, language), language)
  const place: Place = { tokens, language }
  const quantities = scanQuantities(place)
  assignRoles(place, quantities)
  const target = chooseTarget(place, quantities)
  if (target !== null) denyBound(target, quantities)
  const baseline = target === null ? null : (quantities.find(({ role }) => role === 'baseline') ?? null)
  const reading: Reading = {
    tokens,
    language,
    text,
    kind,
    quantities,
    target,
    baseline,
    clauses: clausesOf(place),
    cues: cuesOf(tokens),
    nouns: nounsOf(tokens, language),
  }
  if (target !== null && isUpperLimit(reading, target)) target.bound = 'max'
  if (target !== null && isBare(target)) target.unit = headUnit(place, quantities)
  return reading
}
