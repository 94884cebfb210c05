import { NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, trait } from '../text/trait.ts'
import type { FoundVerb } from './found-verb.ts'

const isEnding = oneOf('finish end close abschliessen abgeschlossen beenden beendet')
const isPeriod = oneOf('year quarter month season jahr quartal geschäftsjahr saison')
const NEAR = 6

/** "Finish the year with 12M in revenue": the time ends by itself. */
export const isEndOfYear = ({ tokens, target }: Reading, { at }: FoundVerb): boolean =>
  target !== null &&
  isEnding(tokens[at]) &&
  tokens.some((token, i) => Math.abs(i - at) <= NEAR && isPeriod(token))

const isLearn = oneOf('lernen lernt gelernt speak sprechen')

/** "Spanisch lernen", "speak with one voice": being able is no project; "200 Vokabeln lernen" is counted work. */
export const isLearning = ({ tokens, kind }: Reading, { at }: FoundVerb): boolean =>
  kind === 'objective' && isLearn(tokens[at])

const isCollect = trait(/^(?:sammel|gesammelt|einsammel|eingesammelt|collect|gather)/)

/** "90'000 Franken sammeln": others give the money. */
export const isCollected = ({ tokens, target }: Reading, { at }: FoundVerb): boolean =>
  target?.kind === 'money' && isCollect(tokens[at])

const isChangeLead = oneOf('to by auf um')
const MEASURED = NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating | NOUN_BIT.won

/** "Support 200 families", "improve ten product pages": counted work rather than a better value. */
export function isCountedWork({ kind, target, baseline }: Reading, object: number): boolean {
  if (kind === 'objective' || baseline !== null || target?.kind !== 'count') return false
  if (target.unit === null || target.value === 0 || (object & MEASURED) !== 0) return false
  return !target.lead.some((token) => isChangeLead(token))
}

const isBuilding = trait(
  /(?:dach|boden|keller|halle|strasse|haus|räume|büro|küche|lager|garten|gebäude|scheune|station|radweg)$/,
)
const isExtending = oneOf('ausbauen ausgebaut erweitern aufstocken aufgestockt')

/** "Den Dachboden ausbauen": what is built out of stone, unlike a network. */
export const isBuildingWork = ({ tokens, target }: Reading, { at }: FoundVerb): boolean =>
  target === null &&
  isExtending(tokens[at]) &&
  tokens.slice(0, at).some((token) => token.capital && isBuilding(token))
