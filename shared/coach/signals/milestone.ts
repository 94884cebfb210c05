import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { oneOf, type Trait, trait } from '../text/trait.ts'
import type { Clause } from './clauses.ts'
import { coreNouns, hasCue, OUTCOME } from './context.ts'

/** Things that are there or not, happen or not, are passed or not: one piece of work each, whoever is named. */
export function isMilestone(reading: Reading, clause: Clause): boolean {
  return isUpgrade(reading, clause) || isPassed(reading, clause) || isHappening(reading, clause)
}

/** "Das Sommerfest findet statt", "there is a concept": events and deliverables, of key results only. */
function isHappening(reading: Reading, clause: Clause): boolean {
  if (reading.kind === 'objective' || reading.target?.kind === 'percent') return false
  if (!hasHappening(reading, clause)) return false
  const text = words(reading, clause)
  const isPlace = PLACE[reading.language].test(text)
  if (!isPlace && !THERE[reading.language].test(text)) return false
  const bits = coreNouns(reading, clause.from, clause.to)
  if (isPlace) return (bits & (OUTCOME & ~NOUN_BIT.people)) === 0
  return (bits & (NOUN_BIT.own | NOUN_BIT.act)) !== 0 && (bits & OUTCOME) === 0
}

/** The words these phrases are made of. */
const mayHappen = {
  de: oneOf('findet finden fand fanden stattgefunden stattfinden gibt existiert existieren vor'),
  en: oneOf('place there exist exists'),
} as const

function hasHappening({ tokens, language }: Reading, { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) if (mayHappen[language](tokens[at])) return true
  return false
}

const PLACE = {
  de: /(?:^| )(?:(?:findet|finden|fand|fanden) .*statt|stattgefunden|stattfinden)(?= |$)/,
  en: /(?:^| )(?:takes?|took|taken|taking) place(?= |$)/,
} as const
const THERE = {
  de: /(?:^| )(?:es gibt|gibt es|existier(?:t|en)|(?:liegt|liegen) .*vor)(?= |$)/,
  en: /(?:^| )(?:there (?:is|are)|exists?)(?= |$)/,
} as const

function words({ tokens }: Reading, { from, to }: Clause): string {
  return tokens
    .slice(from, to)
    .map((token) => token.low)
    .join(' ')
}

const isGot = {
  de: trait(
    /^(?:besteh(?:en|t|e)|bestanden|erlang(?:en|t)|erreich(?:en|t)|erhalten|erhält|gewinn(?:en|t)|gewonnen|erwerben|erworben|bekommen|bekommt|erteilt|hol(?:en|t)|geholt)$/,
  ),
  en: trait(
    /^(?:pass|passed|passing|achieve|achieved|obtain|obtained|gain|gained|win|won|earn|earned|attain|attained|get|receive|received|secure|secured|complete|completed|reached|agreed)$/,
  ),
} as const
const isProof = {
  de: trait(
    /(?:zertifizierung|zertifikat|zertifikats|zertifikate|audit|audits|prüfung|examen|akkreditierung|zulassung|siegel|award|preis|auszeichnung|führerschein|genehmigung|bewilligung|lizenz|abnahmetest|sprachtest|lehrgang)$/,
  ),
  en: trait(
    /^(?:certification|certificate|accreditation|audit|exam|exams|examination|inspection|award|prize|licence|license|approval|clearance|permit|permission|badge|seal|accreditations|certifications|agreement|consensus)$/,
  ),
} as const

/** As a whole objective only what is sat or audited; "win the approval of …" is a wish. */
const isExam = trait(
  /(?:zertifizierung|zertifikat|audit|prüfung|examen|akkreditierung|zulassung)$|^(?:certification|accreditation|audit|exam|examination|inspection)$/,
)

/** "SOC-2-Audit bestehen", "achieve Gold certification": passed or not passed. */
function isPassed(reading: Reading, clause: Clause): boolean {
  if (reading.target !== null) return false
  const { tokens, language } = reading
  const got = clause.verbs.find((verb) => isGot[language](tokens[verb.at]))
  if (got === undefined || isOfOthers(reading, clause, got.at)) return false
  const isWanted = reading.kind === 'objective' ? isExam : isProof[language]
  return tokens.slice(clause.from, clause.to).some((token) => isWanted(token))
}

function isOfOthers(reading: Reading, clause: Clause, at: number): boolean {
  const isPeople = (coreNouns(reading, clause.from, at) & NOUN_BIT.people) !== 0
  return isPeople || (reading.language === 'en' && at > clause.from && hasCue(reading, clause.from, CUE.det))
}

const isVersion = oneOf('version release stand v')
const isLink = oneOf('auf to from von')

/** "Formularserver auf Version 7.2 heben": the level is a name, nothing is measured. */
function isUpgrade(reading: Reading, clause: Clause): boolean {
  if (reading.target !== null) return false
  const isRaised = clause.verbs.some(
    (verb) => verb.cls === 'up' || verb.cls === 'move' || verb.cls === 'better',
  )
  return (
    isRaised &&
    reading.quantities.some(({ role, lead }) => role === 'name' && isVersion(lead[0]) && isLink(lead[1]))
  )
}

const isStaff = trait(
  /^(?:mitarbeit|beschäftigt|kolleg|führungsk|teamleit|teammit|azubi|auszubild|vertriebl|belegschaft|personal$|employees?$|staff$|colleagues?$|managers?$|leaders?$|engineers?$|developers?$|reps?$|supervisors?$|agents?$|joiners?$|team$|teams$)/,
)
const isCourse = trait(
  /(?:schulung|schulungen|training|trainings|kurs|kurse|seminar|seminare|fortbildung|weiterbildung|unterweisung|e-learning|workshop|workshops|lernmodul|course|courses|module|modules|certification)$/,
)
const takesIt = trait(
  /^(?:absolvier(?:t|en)|abgeschlossen|abschliessen|besuch(?:t|en)|durchlauf(?:en|t)|teilgenommen|teilnehmen|mach(?:en|t)|gemacht|erhalten|complete|completes|completed|attend|attends|attended|finish|finishes|finished|undergo|take|takes|taken|pass|passed|passes|receive|received)$/,
)

/** "100 % of staff complete the course": training of one's own people is the team's doing, though they are its subject. */
export function isStaffTraining({ tokens, kind }: Reading): boolean {
  const has = (word: Trait) => tokens.some((token) => word(token))
  return kind === 'key_result' && has(isStaff) && has(isCourse) && has(takesIt)
}
