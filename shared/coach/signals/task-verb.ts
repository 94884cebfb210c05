import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { isComparative } from './comparison.ts'
import { hasCue, isServiceLevel, OUTCOME } from './context.ts'
import { isAboutPeople, isShaped } from './figurative.ts'
import type { FoundVerb } from './found-verb.ts'
import { isQuickService } from './service.ts'

const PRAISE =
  /^(?:world-class|best|great|greatest|outstanding|excellent|amazing|strong|stronger|strongest|high-performing|leading|loyal|sustainable|vibrant|thriving|beste|besten|bester|bestes|starke|starken|starkes|starker|grossartige|hervorragende|hervorragendes|führende|unverwechselbare|lebendige|lebendiges|nachhaltige|nachhaltiges|verlässliche|vertrauensvolle|echte|echtes|inspirierende)$/

/** Whether a verb with this object is the team's own doing or delivering. `object` are noun bits of the object. */
export function isOwnDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if ((isShaped(reading, verb) && (object & NOUN_BIT.own) === 0) || isAboutPeople(reading, verb)) return false
  switch (verb.cls) {
    case 'do':
      if (isEndOfYear(reading, verb)) return false
      if (isLearning(reading, verb) || isQuickService(reading) || isRenewal(reading, verb)) return false
      return verb.isGuess !== true || isLikelyDoing(reading, verb, object)
    case 'deal':
      if (isCollected(reading, verb)) return false
      return reading.target === null || (object & OUTCOME) === 0 || (object & NOUN_BIT.own) !== 0
    case 'make':
      return isMaking(reading, verb, object)
    case 'serve':
      return (
        !isServiceLevel(reading) &&
        !isCapacity(reading) &&
        (object & (NOUN_BIT.abstract | NOUN_BIT.good)) === 0 &&
        (reading.kind === 'key_result' || ((object & NOUN_BIT.own) !== 0 && !isPraisedOffer(reading, verb)))
      )
    case 'keep':
      return isGathering(reading, verb, object)
    case 'move':
      return (
        isGathering(reading, verb, object) ||
        isFitting(reading, verb, object) ||
        isRelocation(reading, verb, object)
      )
    case 'better':
      return isCountedWork(reading, object)
    case 'up':
      return isBuildingWork(reading, verb)
    case 'state':
      return isConversation(reading, verb) || isFinding(reading, verb, object)
    case 'reach':
      return isMeeting(reading, verb)
    case 'win':
      return isObtaining(reading, verb, object)
    default:
      return false
  }
}

/** "Finish the year with 12M in revenue": the time ends by itself. */
const isEndOfYear = ({ tokens, target }: Reading, { at }: FoundVerb): boolean =>
  target !== null &&
  /^(?:finish|end|close|abschliessen|abgeschlossen|beenden|beendet)$/.test(tokens[at]?.low ?? '') &&
  tokens.some(
    (token, i) =>
      Math.abs(i - at) <= 6 &&
      /^(?:year|quarter|month|season|jahr|quartal|geschäftsjahr|saison)$/.test(token.low),
  )

/** "Renew 95 % of contracts": the other side decides. */
export const isRenewal = ({ tokens }: Reading, { at }: FoundVerb): boolean =>
  /^(?:renew|verlänger)/.test(tokens[at]?.low ?? '') && tokens.some((token) => RENEWED.test(token.low))

const RENEWED =
  /^(?:contracts?|subscriptions?|memberships?|leases?|licen[cs]es?|policies|agreements?|customers?|accounts?|members?)$|(?:vertrag|verträge|verträgen|abos?|abonnements?|mitgliedschaften|lizenzen|policen|kunden|mitglieder)$/

/** "Handle 1,000 concurrent users": what a system bears. */
const isCapacity = ({ tokens }: Reading): boolean =>
  tokens.some((token) => /^(?:concurrent|simultaneous|gleichzeitige?[nr]?)$/.test(token.low))

/** "Spanisch lernen": becoming able is no project; "200 Vokabeln lernen" is counted work. */
const isLearning = ({ tokens, kind }: Reading, { at }: FoundVerb): boolean =>
  kind === 'objective' && /^(?:lernen|lernt|gelernt)$/.test(tokens[at]?.low ?? '')

/** "90'000 Franken sammeln": others give the money. */
function isCollected({ tokens, target }: Reading, { at }: FoundVerb): boolean {
  return (
    target?.kind === 'money' &&
    /^(?:sammel|gesammelt|einsammel|eingesammelt|collect|gather)/.test(tokens[at]?.low ?? '')
  )
}

function isMaking(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isBetween(reading) || reading.target?.kind === 'money') return false
  if ((object & NOUN_BIT.own) !== 0 && (object & NOUN_BIT.abstract) === 0) return true
  if ((object & (NOUN_BIT.abstract | OUTCOME)) !== 0) return false
  return !isPraised(reading, verb) && !isAbstractObject(reading, verb)
}

/** "Provide a world-class platform": how it is to be; "deliver a great prototype" stays a delivery. */
const isPraisedOffer = (reading: Reading, verb: FoundVerb): boolean =>
  isPraised(reading, verb) &&
  (/^(?:provid|offer|biete|anbiet|bietet)/.test(reading.tokens[verb.at]?.low ?? '') ||
    reading.tokens.some((token) => /^(?:service|kundenservice)$/.test(token.low)))

function isPraised({ tokens }: Reading, verb: FoundVerb): boolean {
  for (let at = verb.at - 6; at < verb.at + 7; at += 1) if (PRAISE.test(tokens[at]?.low ?? '')) return true
  return false
}

/** "Brücken zwischen Vertrieb und Service bauen": nobody pours concrete. */
function isBetween({ tokens }: Reading): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:bridges?|brücken?)$/.test(token.low) && /^(?:between|zwischen)$/.test(tokens[at + 1]?.low ?? ''),
  )
}

const ABSTRACT = {
  de: /(?:[^l]heit|keit|[^dnf]schaft|ität|tum|ismus|gefühl|miteinander|klima|kultur|sinn|geist|ruf)$/,
  en: /^(?:sense|feeling|spirit|care|clarity|excellence|confidence|resilience|presence|guidance|relevance)$|(?:ness|[^l]ity|hood|ism)$/,
} as const

/** Nouns nobody listed whose ending names a quality ("-keit", "-ness"), and things that are to be more than they are. */
function isAbstractObject(reading: Reading, verb: FoundVerb): boolean {
  for (let at = verb.at - 5; at < verb.at + 6; at += 1) {
    const token = reading.tokens[at]
    if (token === undefined || at === verb.at) continue
    if (reading.language === 'en' && at > verb.at && hasCue(reading, at, CUE.prep)) return false
    if (ABSTRACT[reading.language].test(token.low) || isComparative(reading, at)) return true
    if (hasCue(reading, at, CUE.more | CUE.less | CUE.better)) return true
  }
  return false
}

/** "Garten winterfest machen": a thing brought into shape, nothing to measure. */
function isFitting(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (
    reading.kind === 'objective' ||
    reading.target !== null ||
    !/^(?:machen|gemacht)$/.test(reading.tokens[verb.at]?.low ?? '')
  )
    return false
  return (object & (OUTCOME | NOUN_BIT.abstract | NOUN_BIT.team)) === 0
}

/** States are told in sentences, projects in a few words. */
const MOST_WORDS = 8

/** A verb told by its ending alone: not of others' feelings, not of a service under a time limit. */
function isLikelyDoing(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (reading.tokens.some((_, at) => hasCue(reading, at, CUE.less | CUE.more | CUE.better)))
    return reading.target !== null && reading.kind === 'key_result' && reading.target.kind === 'count'
  if (reading.quantities.some((quantity) => quantity.kind === 'duration' && quantity.role === 'free'))
    return false
  const isBase = verb.forms.has('base')
  if (reading.kind === 'key_result')
    return (
      reading.baseline === null &&
      reading.target?.kind !== 'money' &&
      !(isBase && reading.target?.kind === 'percent')
    )
  if (!isBase || reading.tokens.length > MOST_WORDS) return false
  return (
    reading.target === null &&
    (object & (NOUN_BIT.abstract | NOUN_BIT.people | NOUN_BIT.good | NOUN_BIT.team)) === 0 &&
    !isStatement(reading)
  )
}

/** "Die Eltern …", "Our shops …": a subject comes first. */
function isStatement(reading: Reading): boolean {
  return /^(?:die|der|das|unser|unsere|alle|jede|jeder|jedes|wir|our|the|every|everyone|all|my|mein|meine|ich|i|we)$/.test(
    reading.tokens[0]?.low ?? '',
  )
}

/** "Support 200 families", "improve ten product pages": counted work rather than a better value. */
function isCountedWork({ kind, target, baseline }: Reading, object: number): boolean {
  if (
    kind === 'objective' ||
    target?.kind !== 'count' ||
    target.unit === null ||
    target.value === 0 ||
    baseline !== null
  )
    return false
  if ((object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating | NOUN_BIT.won)) !== 0) return false
  return !target.lead.some((word) => /^(?:to|by|auf|um)$/.test(word))
}

const BUILDING =
  /(?:dach|boden|keller|halle|strasse|haus|räume|büro|küche|lager|garten|gebäude|scheune|station|radweg)$/

/** "Den Dachboden ausbauen": what is built out of stone, unlike a network. */
function isBuildingWork({ tokens, target }: Reading, { at }: FoundVerb): boolean {
  const isWork =
    target === null && /^(?:ausbauen|ausgebaut|erweitern|aufstocken|aufgestockt)$/.test(tokens[at]?.low ?? '')
  return isWork && tokens.slice(0, at).some((token) => token.capital && BUILDING.test(token.low))
}

/** "Mit 10 Kunden sprechen": talking with somebody is own doing; "sprechen eine Empfehlung aus" is not. */
function isConversation({ tokens, language, kind }: Reading, { at }: FoundVerb): boolean {
  if (kind === 'objective') return false
  if (language === 'en')
    return (
      /^(?:talk|chat|talked|chatted)$/.test(tokens[at]?.low ?? '') &&
      /^(?:to|with)$/.test(tokens[at + 1]?.low ?? '')
    )
  const isTalk = /^(?:sprechen|gesprochen|reden|geredet|telefonieren|telefoniert|unterhalten)$/
  return isTalk.test(tokens[at]?.low ?? '') && tokens.some((token) => token.low === 'mit')
}

/** "Nachfolger finden", "find a venue": one to be had; "customers find help" is others' doing. */
function isFinding(reading: Reading, verb: FoundVerb, object: number): boolean {
  const { kind, target, tokens } = reading
  if (
    kind === 'objective' ||
    target !== null ||
    !/^(?:find|finden|gefunden)$/.test(tokens[verb.at]?.low ?? '')
  )
    return false
  return (object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.abstract)) === 0 && !isCompared(reading, verb.at)
}

/** "Meet 30 prospects", "meet with all heads of department"; but "meet the target". */
function isMeeting({ tokens, language, target }: Reading, { at }: FoundVerb): boolean {
  if (language === 'de' || !/^(?:meet|met|meeting)$/.test(tokens[at]?.low ?? '')) return false
  return tokens[at + 1]?.low === 'with' || (target?.kind === 'count' && target.lead[0] === tokens[at]?.low)
}

/** "Get planning permission", "secure funding": one thing to be had, nothing to measure. */
function isObtaining(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (reading.kind === 'objective' || reading.target !== null || !verb.forms.has('base')) return false
  return (object & (OUTCOME | NOUN_BIT.abstract)) === 0 && !isCompared(reading, verb.at)
}

const GATHERING =
  /^(?:halten|hält|gehalten|hold|held|holding|make|making|made|put|get|machen|gemacht|setzen|add|take|gehen|bringen|bring|kommen)$/

/** "Hold 12 interviews", "make 1,000 calls"; but "keep the website fast", "halten den Plan ein". */
function isGathering(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (isHolding(reading, verb, object)) return true
  if (
    (object & NOUN_BIT.own) === 0 ||
    (object & OUTCOME) !== 0 ||
    isServiceLevel(reading) ||
    reading.baseline !== null
  )
    return false
  const low = reading.tokens[verb.at]?.low ?? ''
  // "Take our service to a new level" is no errand; "take part in 2 fairs" counts
  if (
    reading.kind === 'objective' &&
    reading.target?.kind !== 'count' &&
    !/^(?:h[aoe]l[dt]|gehalten|mak|made|mach|gemacht)/.test(low)
  )
    return false
  if (/^(?:mak|mach|gemacht)/.test(low) && !isMadeThing(reading, verb)) return false
  return GATHERING.test(low) && !isCompared(reading, verb.at)
}

/** "Make 50 calls", "einen Plan machen"; but "make the conference unforgettable", "Systeme sicher machen". */
function isMadeThing({ tokens, language, target }: Reading, { at }: FoundVerb): boolean {
  if (target?.kind === 'count') return true
  if (language === 'en') return /^(?:a|an)$/.test(tokens[at + 1]?.low ?? '')
  return (
    /^(?:ein|eine|einen)$/.test(tokens[at - 2]?.low ?? '') ||
    /^(?:ein|eine|einen)$/.test(tokens[at + 1]?.low ?? '')
  )
}

/** "Move into the new hub", "switch to the new ERP"; but "move NPS from 30 to 50". */
function isRelocation(reading: Reading, verb: FoundVerb, object: number): boolean {
  if (
    !/^(?:move|moved|moving|shift|shifted|switch|switched|umziehen)$/.test(reading.tokens[verb.at]?.low ?? '')
  )
    return false
  return reading.baseline === null && (object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating)) === 0
}

/** "Hold three town halls": a count right behind the verb is held as an event, not kept level. */
function isHolding({ tokens, target }: Reading, verb: FoundVerb, object: number): boolean {
  if (!/^(?:hold|held|holding|halten|abhalten)$/.test(tokens[verb.at]?.low ?? '')) return false
  if (target === null && tokens[verb.at]?.low === 'held') return (object & OUTCOME) === 0
  if (
    target?.kind !== 'count' ||
    target.bound === 'max' ||
    target.value === 0 ||
    (object & (NOUN_BIT.good | NOUN_BIT.bad | NOUN_BIT.rating)) !== 0
  )
    return false
  return target.lead.includes(tokens[verb.at]?.low ?? '')
}

/** "Make our letters easier to read", "keep the plan stable": a better way, not a new thing. */
function isCompared(reading: Reading, at: number): boolean {
  for (let i = at + 1; i < at + 7; i += 1)
    if (hasCue(reading, i, CUE.same | CUE.better | CUE.more | CUE.less)) return true
  return false
}
