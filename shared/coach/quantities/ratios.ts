import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import type { Quantity } from './types.ts'

const SCALES = new Set([5, 6, 7, 10, 15, 100])

export function joinRatios(place: Place, quantities: readonly Quantity[]): void {
  for (let i = 0; i + 1 < quantities.length; i += 1) {
    const a = quantities[i]
    const b = quantities[i + 1]
    if (a === undefined || b === undefined || a.role !== 'free' || b.role === 'date' || !isOf(place, a, b))
      continue
    join(place, a, b)
  }
}

const isTo = oneOf('auf to → ->')
const isLink = oneOf('von in of / : aus zu')

/** "out of a", brackets and "oder höher" included. */
const WIDEST = 8

/** "4,4 von 5", "7 in 10", "3 out of 4", "8/10", "3:1". */
function isOf({ tokens }: Place, a: Quantity, b: Quantity): boolean {
  if (isTo(tokens[b.end]) || !hasLink(tokens, a.end, b.start)) return false
  const gap = tokens
    .slice(a.end, b.start)
    .map((token) => token.low)
    .join(' ')
    .replace(/^(?:\(|(?:or|oder) (?:higher|better|more|above|höher|besser|mehr)) /, '')
    .replace(/ (?:max|maximal|möglichen|possible|insgesamt)(?: \.)?$/, '')
  if (/^\S+ (?:out of|von)$/.test(gap) && a.kind === 'count' && b.value === 10 && a.value < 10) return true
  return (
    /^(?:von|in|out of|of|out of a|(?:out of|of|in) every|\/|:|aus|von den|of the|zu)$/.test(gap) &&
    a.kind !== 'money' &&
    a.kind !== 'duration' &&
    (gap !== 'zu' || a.source === 'digits')
  )
}

function hasLink(tokens: Place['tokens'], from: number, to: number): boolean {
  if (to - from > WIDEST) return false
  for (let at = from; at < to; at += 1) if (isLink(tokens[at])) return true
  return false
}

function join(place: Place, a: Quantity, b: Quantity): void {
  const link = place.tokens[b.start - 1]?.low === 'of' ? 'of' : place.tokens[a.end]?.low
  if (link === ':' || link === 'zu') {
    if (a.unit === null || link === ':') b.role = 'scale'
    return
  }
  const isScore =
    a.kind === 'points' ||
    b.kind === 'points' ||
    !Number.isInteger(a.value) ||
    isRated(place, b.end) ||
    hasRatingVerb(place)
  if (isScore && (SCALES.has(b.value) || b.kind === 'points') && a.value <= b.value) {
    b.role = 'scale'
    a.kind = 'points'
    a.unit = 'points'
    return
  }
  const isShare =
    a.kind === 'count' &&
    b.kind !== 'percent' &&
    (b.value <= 10 || a.value === 1) &&
    a.value < b.value &&
    Number.isInteger(b.value)
  b.role = 'scope'
  if (!isShare && !(a.kind === 'count' && b.value === 100)) return
  if (link === 'in' && a.value > b.value) return
  a.value = Number(((a.value / b.value) * 100).toFixed(2))
  a.kind = 'percent'
  a.unit = '%'
}

/** "Users rate the product 8/10", "wird mit 4 von 5 bewertet". */
const hasRatingVerb = ({ tokens }: Place): boolean => tokens.some((token) => isRatingVerb(token))
const isRatingVerb = trait(
  /^(?:rate|rates|rated|rating|score|scores|scored|bewert(?:en|et|e|ung|ungen)|benotet|benoten)$/,
)
const isIn = oneOf('in im bei on')
const isSurvey = trait(/(?:feedback|rating|review|survey|umfrage|befragung|bewertung)s?$/)

/** "4 out of 5 in the feedback": a score names its survey behind it. */
function isRated({ tokens }: Place, from: number): boolean {
  return isIn(tokens[from]) && tokens.slice(from + 1, from + 4).some((token) => isSurvey(token))
}
