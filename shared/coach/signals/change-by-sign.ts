import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Way } from './change.ts'
import { isKnownNoun } from './context.ts'

const isCurrency = trait(/^[€$£]$|^(?:chf|eur|usd)$/)
const isDownWord = oneOf('runter herunter')
const isSooner = oneOf('früher earlier sooner eher')

/** "+12 %", "-40 %", "down 30 %", "nur noch 3". */
export function bySign(reading: Reading): Way {
  const { target, tokens } = reading
  if (target === null) return null
  const lead = target.lead.find((token) => !isCurrency(token))
  const signed = byPlusOrMinus(target, lead, tokens[target.start - 1]?.glued === true)
  if (signed !== null) return signed
  const beside = target.bound === 'max' ? null : besideLast(reading, target)
  if (beside !== null) return beside
  if (isPhrasalUp(reading, target.start - 1)) return null
  const worded = byParticle(target, lead)
  if (worded !== null) return worded
  if (target.kind === 'duration' && isSooner(tokens[target.end])) return 'decrease'
  const stated = byOther(reading, target)
  if (stated !== null) return stated
  return tokens.some((token) => isDownWord(token)) ? 'decrease' : null
}

/** "Cost per lead down 15% to $42": the number in front says by how much and which way. */
function byOther({ quantities }: Reading, target: Quantity): Way {
  const other = quantities.find(
    ({ role, end }) => role === 'free' && end < target.start && end + 3 > target.start,
  )
  const isTo = target.lead[0]?.low === 'to' || target.lead[0]?.low === 'auf'
  if (other === undefined || !isTo) return null
  if (isDown(other.lead[0])) return 'decrease'
  return isUp(other.lead[0]) ? 'increase' : null
}

function byPlusOrMinus(target: Quantity, lead: Token | undefined, isGlued: boolean): Way {
  const isWritten = target.kind === 'points' && target.end - target.start > 1
  if (lead?.low === '-' && !isGlued && (target.kind !== 'points' || isWritten)) return 'decrease'
  const isShare = target.kind === 'percent' || target.kind === 'count' || isWritten
  return lead?.low === '+' && isShare ? 'increase' : null
}

const isStep = oneOf('by to um auf under below unter up down plus minus')
const isDown = oneOf('down minus runter')
const isUp = oneOf('up plus')

function byParticle({ lead, bound }: Quantity, nearest: Token | undefined): Way {
  const isAny = (word: (token: Token | undefined) => boolean) =>
    word(lead[0]) || word(lead[1]) || word(lead[2])
  if (isStep(nearest)) {
    if (isAny(isDown)) return 'decrease'
    if (bound === null && isAny(isUp)) return 'increase'
  }
  const isOnlyLeft = isAny((token) => token?.low === 'noch') && isAny((token) => token?.low === 'nur')
  return isOnlyLeft ? 'decrease' : null
}

const isPhrasal = oneOf(
  'make makes making made set sets free frees sign signed open take takes pick back line end ends follow',
)

/** "Free up 20 % of the time": the particle of the first word, unlike "revenue up 20 %". */
function isPhrasalUp(reading: Reading, at: number): boolean {
  const low = reading.tokens[at]?.low
  if (low !== 'up' && low !== 'down') return false
  return (at === 1 && !isKnownNoun(reading, 0)) || isPhrasal(reading.tokens[at - 1])
}

const isBelow = oneOf('unter below under')
const isAbove = oneOf('über above over')

/** "20 % unter dem Vorjahr", "30% above last year’s level". */
function besideLast({ tokens }: Reading, { kind, end }: Quantity): Way {
  if (kind !== 'percent' || tokens[end + 1]?.kind !== 'word') return null
  if (isBelow(tokens[end])) return 'decrease'
  return isAbove(tokens[end]) ? 'increase' : null
}
