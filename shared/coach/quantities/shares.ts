import { CUE } from '../lexicon/types.ts'
import { readWordDe } from '../numbers/words-de.ts'
import { readWordEn } from '../numbers/words-en.ts'
import type { Place } from './names.ts'
import type { Wordy } from './special.ts'

const EVERY = new Map([
  ['zweite', 2],
  ['zweiter', 2],
  ['zweites', 2],
  ['zweiten', 2],
  ['dritte', 3],
  ['dritter', 3],
  ['drittes', 3],
  ['dritten', 3],
  ['vierte', 4],
  ['vierter', 4],
  ['viertes', 4],
  ['vierten', 4],
  ['fünfte', 5],
  ['fünfter', 5],
  ['fünftes', 5],
  ['fünften', 5],
  ['zehnte', 10],
  ['zehnter', 10],
  ['zehntes', 10],
  ['zehnten', 10],
  ['second', 2],
  ['other', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['tenth', 10],
])

const PARTS = new Map([
  ['hälfte', 50],
  ['drittel', 100 / 3],
  ['viertel', 25],
  ['fünftel', 20],
  ['sechstel', 100 / 6],
  ['achtel', 12.5],
  ['zehntel', 10],
  ['half', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
  ['½', 50],
  ['¼', 25],
  ['¾', 75],
])

const EACH = /^(?:jede|jeder|jedes|jeden|every)$/

export function everyAt({ tokens }: Place, at: number): Wordy | null {
  if (!EACH.test(tokens[at]?.low ?? '')) return null
  const next = tokens[at + 1]?.low ?? ''
  const divisor = EVERY.get(next)
  if (
    divisor === undefined ||
    /^(?:woche|tag|monat|week|day|month|friday|monday|montag|freitag|year|jahr|quarter)/.test(
      tokens[at + 2]?.low ?? '',
    )
  )
    return null
  return { value: share(1 / divisor), kind: 'percent', unit: '%', end: at + 2, source: 'every' }
}

function share(part: number): number {
  return Number((part * 100).toFixed(2))
}

export function partAt(place: Place, at: number): Wordy | null {
  const { tokens } = place
  const low = tokens[at]?.low ?? ''
  const direct = PARTS.get(low)
  const isSign = /[½¼¾]/.test(low)
  if (low === 'half' && /^(?:by|in)$/.test(tokens[at - 1]?.low ?? '') && !isNounAhead(place, at + 1))
    return { ...part(50, at + 1), ...(tokens[at - 1]?.low === 'in' ? HALVED : {}) }
  if (direct !== undefined && (isSign || isPart(place, at))) return part(direct, at + 1)
  const joined = joinedPart(low)
  if (joined !== null) return part(joined, at + 1)
  const next = PARTS.get(tokens[at + 1]?.low ?? '')
  if (next === undefined) return null
  const count =
    low === 'ein' || low === 'einem' || low === 'a' || low === 'one'
      ? 1
      : place.language === 'de'
        ? readWordDe(low)
        : readWordEn(low)
  if (Number.isNaN(count) || (count === 1 && !isPart(place, at + 1))) return null
  return count > 4 || count === 0 ? null : part(Number((direct ?? next) * count), at + 2)
}

/** "By two-thirds", in percent; null for any other word. */
function joinedPart(low: string): number | null {
  const at = low.indexOf('-')
  const size = at < 0 ? undefined : PARTS.get(low.slice(at + 1))
  const count = size === undefined ? Number.NaN : readWordEn(low.slice(0, at))
  return size !== undefined && count > 0 && count <= 4 ? size * count : null
}

/** "Cut in half" is halving; "in half a day", "by half past" are something else. */
const HALVED = { value: 0.5, kind: 'times', unit: 'x', source: 'multiplier' } as const

function isNounAhead({ tokens, lexicon }: Place, at: number): boolean {
  const next = tokens[at]
  return (
    (next?.kind === 'word' && (lexicon.cueBits(next.low) & (CUE.prep | CUE.and | CUE.time)) === 0) ||
    /^(?:a|an|past)$/.test(next?.low ?? '')
  )
}

function part(value: number, end: number): Wordy {
  return { value: Number(value.toFixed(2)), kind: 'percent', unit: '%', end, source: 'fraction' }
}

const PART_BEFORE = /^(?:um|by|from|von|auf|to|least|mindestens|over|über|than|als|nearly|fast|unter|under)$/

const PART_AFTER = /^(?:of|der|aller|des|unserer|unserer|weniger|mehr|fewer|less|more|von)$/

/** "by a quarter", "half of", "die Hälfte der": a share, not a quarter of the year or a town's Viertel. */
function isPart({ tokens }: Place, at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (low === 'hälfte') return !/^(?:erste|ersten|zweite|zweiten)$/.test(tokens[at - 1]?.low ?? '')
  if (low === 'third' && !/^(?:a|one)$/.test(tokens[at - 1]?.low ?? '')) return false
  const isArticle = /^(?:a|an|one|ein|einem|eines|the|die|das)$/.test(tokens[at - 1]?.low ?? '')
  const before = tokens[at - (isArticle ? 2 : 1)]?.low ?? ''
  const after = tokens[at + 1]?.low ?? ''
  if (low === 'half' && /^(?:the|our|all|our)$/.test(after)) return true
  return (
    (PART_AFTER.test(after) && !/^(?:im|this|last|first|second|each|per|jedes)$/.test(before)) ||
    (isArticle && PART_BEFORE.test(before))
  )
}
