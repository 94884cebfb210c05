import { CUE, NOUN_BIT, type VerbClass } from '../lexicon/types.ts'
import { countedNoun } from '../quantities/counted.ts'
import type { Quantity } from '../quantities/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import { coreNouns, hasCue, isKnownNoun, nounBitsAt, OUTCOME } from './context.ts'
import type { FoundVerb } from './found-verb.ts'

/** What others did with the things counted. */
const isTaken = oneOf(
  'gebucht vereinbart angefragt nachgefragt heruntergeladen abgerufen verkauft genutzt belegt ausgebucht angenommen genehmigt booked requested downloaded sold used accepted approved read viewed funded attended cited rented ordered',
)

/** "10 Interviews", "five workshops": counted things one does. */
export function isCountedActivity(reading: Reading): boolean {
  const { target, tokens } = reading
  if (target === null || !isCount(reading, target)) return false
  const noun = countedNoun(reading, target.end)?.at ?? labelAt(reading, target.start)
  const bits = nounBitsAt(reading, noun)
  if ((bits & NOUN_BIT.own) === 0 || (bits & OUTCOME) !== 0) return false
  if (reading.kind === 'objective' && target.value === 1) return false
  if (isAboutUs(reading) || tokens.some((token) => isTaken(token))) return false
  if (noun > target.start && tokens[target.start - 1]?.low === ':' && isMeasuredHead(reading)) return false
  return !reading.clauses.some(({ verbs }) => verbs.some((verb) => isOutcome(reading, verb)))
}

function isCount({ baseline }: Reading, { role, kind, value, source, bound }: Quantity): boolean {
  if (baseline !== null || role === 'rank' || (kind !== 'count' && kind !== 'times')) return false
  return value !== 0 && source !== 'multiplier' && bound !== 'max'
}

const OUTCOME_VERBS: ReadonlySet<VerbClass> = new Set([
  'win',
  'reach',
  'up',
  'down',
  'state',
  'keep',
  'better',
])

const isOutcome = (reading: Reading, { cls, forms, at }: FoundVerb): boolean =>
  OUTCOME_VERBS.has(cls) &&
  !(forms.has('part') && cls === 'keep') &&
  !(forms.has('ing') && isKnownNoun(reading, at + 1)) &&
  !isNounUse(reading, at)

const isNounUse = (reading: Reading, at: number): boolean =>
  reading.language === 'en' &&
  reading.tokens[at]?.word.noun !== undefined &&
  hasCue(reading, at - 1, CUE.det | CUE.prep | CUE.adj)

const isPluralLabel = trait(/(?:s|e|en)$/)

/** "Workshops: 5": the plural in front of the colon is what is counted; -1 when there is none. */
const labelAt = ({ tokens }: Reading, start: number): number =>
  tokens[start - 1]?.low === ':' && isPluralLabel(tokens[start - 2]) ? start - 2 : -1

const isAbout = oneOf('über about')
const isUs = oneOf('uns us unser our unsere unseren')

/** "Fünf Artikel über uns": others wrote them. */
const isAboutUs = ({ tokens }: Reading): boolean =>
  tokens.some((token, at) => isAbout(token) && isUs(tokens[at + 1]))

const isMeasuredHead = (reading: Reading): boolean =>
  (coreNouns(reading, 0, reading.target?.start ?? 0) & OUTCOME) !== 0

const isTimesWord = trait(/(?:mal|times|once|twice)$/)

/** "Dreimal die Woche schwimmen", "once a week a team lunch": own habits, unless others are the subject. */
export function isRhythmActivity(reading: Reading): boolean {
  const { target, tokens } = reading
  if (reading.kind === 'objective' || target?.kind !== 'count' || target.bound === 'max') return false
  if (!isTimesWord(tokens[target.end - 1])) return false
  for (let at = 0; at < target.start; at += 1)
    if ((nounBitsAt(reading, at) & NOUN_BIT.people) !== 0) return false
  return true
}

const isRhythmWord = oneOf('täglich wöchentlich monatlich weekly daily monthly')
const isPeriod = oneOf('woche monat quartal halbjahr tag jahr week month quarter year')
const isEach = oneOf('jede jeden jedes pro every each per')

/** "Täglich eine Runde pro Schicht", "pro Halbjahr zwei Elternabende": a rhythm first, no verb, nothing others decide. */
export function isRegularCount(reading: Reading): boolean {
  const { target } = reading
  if (reading.kind === 'objective' || reading.baseline !== null || target?.kind !== 'count') return false
  if (target.bound === 'max' || target.source === 'zero') return false
  const { lead } = target
  const isRegular = lead.some((token, i) => isRhythmWord(token) || (isPeriod(token) && isEach(lead[i + 1])))
  if (!isRegular || reading.clauses.some((clause) => clause.verbs.length > 0)) return false
  const noun = countedNoun(reading, target.end)
  return noun !== null && (nounBitsAt(reading, noun.at) & OUTCOME) === 0
}
