import type { Language } from '../language.ts'
import type { Reading } from '../reading.ts'
import { isKnownNoun } from '../signals/context.ts'
import { oneOf, type Trait } from '../text/trait.ts'

const isVague = {
  de: oneOf(`optimal optimale optimalen optimieren optimiert synergien synergie ganzheitlich ganzheitliche ganzheitlichen zeitnah bestmöglich bestmögliche
    innovativ innovative innovativen proaktiv proaktive modern moderne modernen effizient effiziente effizienten zukunftsfähig zukunftsfähige
    nachhaltig nachhaltige professionell professionelle signifikant deutlich spürbar möglichst angemessen angemessene best-in-class weiterhin stetig
    kontinuierlich gezielt gezielte hochwertig hochwertige exzellent exzellente`),
  en: oneOf(`optimal optimise optimize optimised optimized synergy synergies leverage holistic proactive proactively innovative modern efficient
    state-of-the-art best-in-class world-class significant significantly appropriate sustainable robust seamless cutting-edge continuously
    continuous excellent excellence professional asap stakeholder-oriented impactful`),
}
const isPay = oneOf(
  'bonus boni bonuszahlung bonuszahlungen prämie prämien provision provisionen gehaltserhöhung zielvereinbarungsprämie tantieme zielprämie gehalt bonuses commission commissions payout incentive-pay salary salaries remuneration variable-pay bonuspool',
)
const isLagging = oneOf(
  'umsatz jahresumsatz gewinn marge ebit ebitda ebit-marge marktanteil rendite ertrag deckungsbeitrag jahresüberschuss aktienkurs eigenkapitalquote rohertrag revenue revenues profit profits margin margins market-share turnover arr mrr earnings profitability gesamtumsatz betriebsergebnis cashflow',
)
const isLater = {
  de: oneOf(
    'langfristig langfristige langfristigen mittelfristig fünfjahresplan mehrjährig mehrjährige jahrzehnt',
  ),
  en: oneOf('long-term five-year ten-year multi-year decade'),
}

export function vagueWord(reading: Reading): string | null {
  return wordIn(reading, isVague)
}

export function payWord(reading: Reading): string | null {
  return reading.tokens.find((token) => token.kind === 'word' && isPay(token))?.raw ?? null
}

const isGoverned = oneOf('of am vom per je')

/** A figure that only follows once everything else has worked. */
export function laggingWord(reading: Reading): string | null {
  const { tokens, target } = reading
  const isShare = target?.kind === 'percent'
  const at = tokens.findIndex((token, i) => {
    if (token.low === 'market' && tokens[i + 1]?.low === 'share') return true
    if (!isLagging(token) || (isShare && isGoverned(tokens[i - 1]))) return false
    return !isOtherTurnover(reading, i) && !isModifier(reading, i)
  })
  return at < 0 ? null : (tokens[at]?.raw ?? null)
}

/** "Staff turnover below 9%": people who leave, no sales. */
const isOtherTurnover = ({ tokens, target }: Reading, at: number): boolean =>
  tokens[at]?.low === 'turnover' && target !== null && target.kind !== 'money'

/** "Net revenue retention": the last noun of the row says what is measured. */
const isModifier = (reading: Reading, at: number): boolean =>
  reading.language === 'en' && isKnownNoun(reading, at + 1) && reading.tokens[at + 1]?.low !== 'growth'

export function laterWord(reading: Reading): string | null {
  return wordIn(reading, isLater)
}

function wordIn(reading: Reading, words: Readonly<Record<Language, Trait>>): string | null {
  const isWord = words[reading.language]
  return reading.tokens.find((token) => isWord(token))?.raw ?? null
}
