import { fold } from '#shared/kernel/fold.ts'

/** Words that say nothing about what an objective is about; folded, so without umlauts. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `aber alle allen aller als also am an auch auf aus bei beim bis das dass dem den der des die dies diese diesem diesen
  dieser dieses doch durch ein eine einem einen einer eines er es fur hat haben ihr ihre ihren im in ins ist jede jeden
  jeder jedes kann kein keine konnen machen macht man mehr mit nach nicht noch nur ob oder ohne schon sehr sein sich sie
  sind so uber um und uns unser unsere unserem unseren unserer unseres unter vom von vor war was weil wenn werden wie
  wieder wir wird wo zu zum zur zwischen
  a about all also an and any are as at be been being but by can do for from get has have how if in into is it its make
  makes more most no not of off on one only or our out over so some than that the their them then there these they this
  those through to too under up us very was we well were what when where which who will with without you your`.split(
    /\s+/,
  ),
)

/** Endings of both languages, the longest first; what is left has at least four letters. */
const ENDINGS =
  /(?:ungen|ieren|heiten|keiten|ings|tion|tionen|heit|keit|lich|isch|iert|ung|ing|ies|ern|est|ers|ed|ly|en|er|em|es|e|n|s|t)$/
const SHORTEST = 4

/** A folded word without its ending, so that "Kunden" and "Kunde", "customers" and "customer" are the same. */
export function stem(word: string): string {
  const short = word.replace(ENDINGS, '')
  return short.length >= SHORTEST ? short : word
}

/**
 * Words that objectives of any subject are written with: what two texts have only these in common, they have by chance.
 * Compared by their stems.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `neu neue neuen neuer gut gute guten besser bessere beste besten stark starke viel viele vielen gross grosse hoch hohe
  hoher schnell schneller einfach einfacher klar klare gern gerne immer wirklich gemeinsam zusammen heute morgen jahr monat
  woche quartal zyklus ziel ziele ergebnis ergebnisse team teams kunde kunden kundin unternehmen firma mitarbeiter
  mitarbeitende menschen leute alle ganz arbeit arbeiten steigern erhohen verbessern gewinnen schaffen bieten erreichen
  entwickeln bauen starken begeistern bringen liefern finden bekommen fuhrend fuhrender fuhrende anbieter
  new good better best great strong many high fast faster simple simpler clear always together today year month week
  quarter cycle goal goals result results team teams customer customers client clients company people everyone work working
  increase improve grow win create offer reach achieve build strengthen delight deliver find become leading provider`
    .split(/\s+/)
    .map((word) => stem(word)),
)

/** Says something about the subject. */
export const isTelling = (wordStem: string): boolean => !COMMON_WORDS.has(wordStem)

export interface Word {
  /** As it is written. */
  readonly text: string
  readonly stem: string
}

const MOST_WORDS = 60

/** The words of a text that mean something, at most sixty. */
export const meaningfulWords = (text: string): readonly Word[] =>
  text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .slice(0, MOST_WORDS)
    .map((written) => ({ written, folded: fold(written) }))
    .filter(({ folded }) => folded.length > 2 && !EMPTY_WORDS.has(folded))
    .map(({ written, folded }) => ({ text: written, stem: stem(folded) }))

const GRAM = 4

/**
 * What two texts can have in common: whole words, and runs of four letters, so that compounds are found in their parts
 * ("Kundenzufriedenheit" in "zufriedene Kunden"). Each is counted once.
 */
export function featuresOf(text: string): ReadonlySet<string> {
  const features = new Set<string>()
  for (const { stem: word } of meaningfulWords(text)) {
    features.add(`=${word}`)
    for (let at = 0; at + GRAM <= word.length; at++) features.add(word.slice(at, at + GRAM))
  }
  return features
}

const isPartOf = (long: string, short: string): boolean => short.length >= SHORTEST && long.includes(short)

/** Words of the one text that are found again in the other, as a whole or in a compound; each once. */
export function sharedWords(text: string, other: string): readonly string[] {
  const stems = meaningfulWords(other).map((word) => word.stem)
  const shared = meaningfulWords(text).filter((word) =>
    stems.some(
      (theirs) => theirs === word.stem || isPartOf(theirs, word.stem) || isPartOf(word.stem, theirs),
    ),
  )
  return [...new Set(shared.map((word) => word.text))]
}
