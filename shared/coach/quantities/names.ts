import { CUE } from '../lexicon/types.ts'
import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { Place } from './place.ts'
import { unitAt } from './units.ts'

/** "Werk 1, 2 und 3": so far back a row of numbers is followed to the name in front of it. */
const LONGEST_ROW = 6
const isPointZero = trait(/^\d\.0$/)
const isRowLink = oneOf('and und bis to & - ,')
const isNumberedPart = trait(
  /(?:linie|halle|werk|stufe|phase|klasse|station|anlage|modul|version|raum|gleis|etage)$/,
)
const isNaming = trait(({ cue }) => (cue & CUE.name) !== 0)
const isShort = trait(/^[a-z]{1,2}$/)
const isAlsoCounted = oneOf(
  'woche tag week day jahr year team gruppe group sprint schicht shift filiale branch objekt abteilung',
)

/** "Phase 2", "Werk 1, 2 und 3", "ISO 9001": the number tells one of several apart. */
export function isName(place: Place, at: number, row = LONGEST_ROW): boolean {
  const { tokens, language } = place
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined) return false
  const isBare = unitAt(tokens, at + 1, language) === null
  if (isPointZero(token) && before.kind === 'word' && before.capital && isBare) return !isScore(before)
  if (isInRow(place, at, row)) return true
  if (isCountedByVerb(place, at)) return false
  if (isBare && isPartName(place, at)) return true
  if (!isBare || before.kind !== 'word' || !isNaming(before)) return false
  if (isShort(before) && !before.capital) return false
  return !isAlsoCounted(before) || !(isRecurring(tokens[at - 2]) || isNounNext(place, at + 1))
}

/** "Lines 1, 2 and 3": the name stands in front of the first of the row. */
function isInRow(place: Place, at: number, row: number): boolean {
  const { tokens } = place
  const isNext = isRowLink(tokens[at - 1]) && tokens[at - 2]?.kind === 'number'
  return isNext && row > 0 && isName(place, at - 2, row - 1)
}

/** "Stage 2 events" at the beginning is an order; "Stage 2 pipeline" a name. */
function isCountedByVerb({ tokens, language }: Place, at: number): boolean {
  const isOrder = language === 'en' && at === 1 && tokens[0]?.word.verb?.forms.has('base') === true
  return isOrder && !isBeforeSingular(tokens, at)
}

/** "Fertigungslinie 3": the compound's last part is numbered. */
function isPartName(place: Place, at: number): boolean {
  const before = place.tokens[at - 1]
  if (place.language !== 'de' || !before?.capital || !isNumberedPart(before)) return false
  return !isNounNext(place, at + 1)
}

const hasPluralS = trait(/s$/)

/** "Stage 2 pipeline", "Level 3 support": a count above one is followed by a plural. */
function isBeforeSingular(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if ((tokens[at]?.value ?? 0) <= 1 || next?.kind !== 'word') return false
  return !hasPluralS(next) && !hasPluralS(tokens[at + 2])
}

const isScore = trait(/^(?:e?nps|csat|ces|score|rating|note|gpa|sus)$|(?:bewertung|score|note)$/)
const isRecurring = trait(({ cue }) => (cue & (CUE.each | CUE.det)) !== 0)

function isNounNext({ tokens, language }: Place, at: number): boolean {
  const token = tokens[at]
  return language === 'de' && token?.kind === 'word' && token.capital
}
