import { packOf } from '../languages/pack.ts'
import type { Place } from '../quantities/place.ts'
import { oneOf } from '../text/trait.ts'
import type { FoundVerb } from './found-verb.ts'

const isSaidAgain = oneOf('also sprich nämlich namely meaning i e d z bzw')

/** A stretch between sentence marks with the verbs in it. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly verbs: readonly FoundVerb[]
  /** In brackets or quotation marks: a remark or a name, never the goal. */
  readonly isAside: boolean
}

const EDGE = new Set(['.', ';', ':', '!', '?', ',', '–', '—', '(', ')', '-', '„', '“', '"', '→', '|'])

const OPENING = new Set(['(', '„', '“', '"'])

/** Splits at sentence marks; an empty stretch is no clause. */
export function clausesOf(place: Place): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let at = 0; at <= place.tokens.length; at += 1) {
    const token = place.tokens[at]
    if (token !== undefined && !(token.kind === 'mark' && EDGE.has(token.low) && !isInner(place, at)))
      continue
    if (at > from)
      clauses.push({
        from,
        to: at,
        verbs: packOf(place.language).verbsIn(place, from, at),
        isAside: from > 1 && (OPENING.has(place.tokens[from - 1]?.low ?? '') || isRemark(place, from)),
      })
    from = at + 1
  }
  return clauses
}

/** "…, also gelöst ohne Rückruf, …": says again what was said. */
function isRemark({ tokens }: Place, from: number): boolean {
  return isSaidAgain(tokens[from]) && tokens[from - 1]?.low === ','
}

/** The dot of "30. September" or "Mio." and the hyphen of "5-Minuten-Film" end nothing. */
function isInner({ tokens }: Place, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.low === '-') return token.glued
  if (token?.low !== '.' || !token.glued || tokens[at + 1] === undefined) return false
  return before?.kind === 'number' || before?.kind === 'date' || (before?.low.length ?? 9) < 5
}
