import type { Language } from './language.ts'
import { normalise } from './text/normalise.ts'
import { tokenise } from './text/tokenise.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Small words and endings that only one of the two languages has. */
const SMALL = {
  de: words(`der die das dem den des ein eine einen einem einer eines und oder mit von auf für bei beim im am zum zur vom pro je wir uns
    unser unsere unserer unseren unserem unseres ihr ihre ist sind wird werden haben nicht kein keine nach über unter bis aus innerhalb
    mindestens höchstens mehr als sich alle allen jede jeder jeden jedes es sie dass prozent tage tagen stunden monat woche wochen
    kunden ab um senken steigern erhöhen zu durch ohne gegen`),
  en: words(`the a and or with from to for at on by of per our we us is are be been will not no into within under over than more
    least most every each all their they it that this as percent days hours month months week weeks customers up
    reduce increase raise grow reach keep who which without through between`),
} as const
const ENDINGS = {
  de: /(?:ung|ungen|heit|keit|schaft|lich|liche|lichen|ieren|iert|isch|ische|innen|quote|zeit)$/,
  en: /(?:ing|ness|ship|ful|ly|ed|ity|able|ment|ers|ies)$/,
} as const
const UMLAUT = /[äöüß]/

/** The language a text is written in; `fallback` where it gives nothing away ("NPS 50", "Marketing Leads 200"). */
export function recogniseLanguage(text: string, fallback: Language): Language {
  let lead = 0
  for (const token of tokenise(normalise(text), fallback)) {
    if (token.kind === 'word') lead += weigh(token.raw.toLowerCase())
  }
  if (lead === 0) return fallback
  return lead > 0 ? 'de' : 'en'
}

/** Positive for German, negative for English. */
function weigh(word: string): number {
  if (SMALL.de.has(word)) return 2
  if (SMALL.en.has(word)) return -2
  if (UMLAUT.test(word)) return 2
  return Number(ENDINGS.de.test(word)) - Number(ENDINGS.en.test(word))
}
