import type { Language } from '../language.ts'
import type { Reading } from '../reading.ts'

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const VAGUE = {
  de: set(`optimal optimale optimalen optimieren optimiert synergien synergie ganzheitlich ganzheitliche ganzheitlichen zeitnah bestmöglich bestmögliche
    innovativ innovative innovativen proaktiv proaktive modern moderne modernen effizient effiziente effizienten zukunftsfähig zukunftsfähige
    nachhaltig nachhaltige professionell professionelle signifikant deutlich spürbar möglichst angemessen angemessene best-in-class weiterhin stetig
    kontinuierlich gezielt gezielte hochwertig hochwertige exzellent exzellente`),
  en: set(`optimal optimise optimize optimised optimized synergy synergies leverage holistic proactive proactively innovative modern efficient
    state-of-the-art best-in-class world-class significant significantly appropriate sustainable robust seamless cutting-edge continuously
    continuous excellent excellence professional asap stakeholder-oriented impactful`),
}
const PAY =
  /^(?:bonus|boni|bonuszahlung|bonuszahlungen|prämie|prämien|provision|provisionen|gehaltserhöhung|zielvereinbarungsprämie|tantieme|zielprämie|gehalt|bonuses|commission|commissions|payout|incentive-pay|salary|salaries|remuneration|variable-pay|bonuspool)$/
const LAGGING =
  /^(?:umsatz|jahresumsatz|gewinn|marge|ebit|ebitda|ebit-marge|marktanteil|rendite|ertrag|deckungsbeitrag|jahresüberschuss|aktienkurs|eigenkapitalquote|rohertrag|revenue|revenues|profit|profits|margin|margins|market-share|turnover|arr|mrr|earnings|profitability|gesamtumsatz|betriebsergebnis|cashflow)$/
const LATER = {
  de: set(
    'langfristig langfristige langfristigen mittelfristig fünfjahresplan mehrjährig mehrjährige jahrzehnt',
  ),
  en: set('long-term five-year ten-year multi-year decade'),
}

export function vagueWord(reading: Reading): string | null {
  return wordIn(reading, VAGUE)
}

export function payWord(reading: Reading): string | null {
  return reading.tokens.find((token) => token.kind === 'word' && PAY.test(token.low))?.raw ?? null
}

/** A figure that only follows once everything else has worked. */
export function laggingWord({ tokens }: Reading): string | null {
  const at = tokens.findIndex(
    (token, i) => LAGGING.test(token.low) || (token.low === 'market' && tokens[i + 1]?.low === 'share'),
  )
  return at < 0 ? null : (tokens[at]?.raw ?? null)
}

export function laterWord(reading: Reading): string | null {
  return wordIn(reading, LATER)
}

function wordIn(reading: Reading, words: Readonly<Record<Language, ReadonlySet<string>>>): string | null {
  return reading.tokens.find((token) => words[reading.language].has(token.low))?.raw ?? null
}
