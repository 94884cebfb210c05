import { timesAt } from './multipliers.ts'
import type { Place } from './names.ts'
import { everyAt, partAt } from './shares.ts'
import type { Quantity } from './types.ts'
import { unitAt } from './units.ts'

/** What a wordy quantity amounts to before its place in the text is known. */
export interface Wordy {
  readonly value: number
  readonly kind: Quantity['kind']
  readonly unit: string | null
  readonly end: number
  readonly source: Quantity['source']
}

/** Reads "halbieren", "jede zweite", "ein Viertel", "dreimal" and their English kin. */
export function wordyAt(place: Place, at: number): Wordy | null {
  return (
    timesAt(place, at) ??
    everyAt(place, at) ??
    partAt(place, at) ??
    oneAt(place, at) ??
    spanAt(place, at) ??
    dayAt(place, at)
  )
}

const ONE = /^(?:ein|eine|einen|einer|einem)$/

const EXACT =
  /^(?:mindestens|genau|nur|je|höchstens|maximal|täglich|wöchentlich|monatlich|wenigstens|woche|monat|tag|quartal)$/

/** German "ein" is an article, except behind "mindestens" or a rhythm. */
function oneAt({ tokens, language }: Place, at: number): Wordy | null {
  if (language !== 'de' || !ONE.test(tokens[at]?.low ?? '')) return null
  if (isOnePer(tokens, at) || isOneOf(tokens, at))
    return { value: 1, kind: 'count', unit: null, end: at + 1, source: 'word' }
  if (!EXACT.test(tokens[at - 1]?.low ?? '')) return null
  if (
    /^(?:woche|monat|tag|quartal)$/.test(tokens[at - 1]?.low ?? '') &&
    !/^(?:pro|jede|jeden|jedes|je)$/.test(tokens[at - 2]?.low ?? '')
  )
    return null
  if (!tokens[at + 1]?.capital && !tokens[at + 2]?.capital) return null
  return { value: 1, kind: 'count', unit: null, end: at + 1, source: 'word' }
}

/** "Ein Experiment pro Woche", "eine neue Folge je Monat": a rate of one. */
function isOnePer(tokens: Place['tokens'], at: number): boolean {
  for (let noun = at + 1; noun < at + 4; noun += 1) {
    const token = tokens[noun]
    if (token?.kind !== 'word') return false
    if (!token.capital) continue
    return /^(?:pro|je)$/.test(tokens[noun + 1]?.low ?? '') && tokens[noun + 2]?.capital === true
  }
  return false
}

/** "Höchstens eine von 50 Sendungen". */
function isOneOf(tokens: Place['tokens'], at: number): boolean {
  return (
    tokens[at + 1]?.low === 'von' && tokens[at + 2]?.kind === 'number' && (tokens[at + 2]?.value ?? 0) <= 1000
  )
}

const SPAN_BEFORE =
  /^(?:über|unter|als|innerhalb|binnen|auf|von|höchstens|maximal|within|under|than|over|to|from|inside|below)$/

/** "innerhalb eines Tages", "under an hour": one unit of time. */
function spanAt({ tokens, language }: Place, at: number): Wordy | null {
  const isArticle = /^(?:ein|eine|einer|einem|eines|einen|a|an)$/.test(tokens[at]?.low ?? '')
  if (!isArticle || !SPAN_BEFORE.test(tokens[at - 1]?.low ?? '')) return null
  const unit = unitAt(tokens, at + 1, language)
  if (unit?.kind !== 'duration') return null
  return { value: 1, kind: 'duration', unit: unit.unit, end: at + 1 + unit.length, source: 'word' }
}

const NTH = new Map([
  ['ersten', 1],
  ['zweiten', 2],
  ['dritten', 3],
  ['vierten', 4],
  ['fünften', 5],
  ['zehnten', 10],
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['tenth', 10],
])

/** "spätestens am vierten Werktag": a limit in days. */
function dayAt({ tokens }: Place, at: number): Wordy | null {
  const value = NTH.get(tokens[at]?.low ?? '')
  const next = tokens[at + 1]?.low ?? ''
  const isDay =
    /^(?:werktag|arbeitstag|kalendertag)/.test(next) ||
    (/^(?:working|business)$/.test(next) && tokens[at + 2]?.low === 'day')
  if (value === undefined || !isDay) return null
  return {
    value,
    kind: 'duration',
    unit: 'days',
    end: at + (/^(?:working|business)$/.test(next) ? 3 : 2),
    source: 'word',
  }
}
