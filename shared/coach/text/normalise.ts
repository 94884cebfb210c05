/** Longer texts are cut: an objective is a sentence, and a cap keeps hostile input linear. */
export const MAX_LENGTH = 1200

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const SPACE = /[\s\u00a0\u202f\u2007]+/g
const MINUS = /[\u2212\u2011\u2010]/g
const QUOTES = /[\u2018\u02bc\u00b4]/g

/**
 * One form per text: NFC, single spaces, plain hyphens and apostrophes, no invisible characters.
 * Idempotent, so texts that differ only in these ways are judged alike.
 */
export function normalise(text: string): string {
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH * 2) : text
  return trimLead(UNTIDY.test(cut) ? tidied(cut) : cut)
    .slice(0, MAX_LENGTH)
    .trim()
}

/** Anything but plain Latin letters and marks, or two spaces: most texts have nothing to tidy. */
const UNTIDY = /[^ -~\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u02bb\u02bd-\u02ff–—…„“”→≥≤€]| {2}/

const tidied = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(SPACE, ' ').replace(MINUS, '-').replace(QUOTES, '’')

const LABEL = 'KR|KE|SE|O|Objective|Key Result|Schlüsselergebnis|Schlüsselresultat|Ziel|Goal'
const NUMBER = '\\s?[-#]?\\s?\\d{1,2}(?:\\.\\d{1,2})?[a-z]?'
/** What lists put in front of a text: bullets, ticks, pictures, "KR 1.2:", "[KR 2]", "O1 – KR3 –", "3. ". */
const BULLET = new RegExp(
  `^(?:[-–—•*·▪●◦→➔✓✔☐☑"]\\s+|\\[[ xX]?\\]\\s+|\\p{Extended_Pictographic}\\ufe0f?\\s*(?!\\d)|\\*\\*|` +
    `(?:${LABEL})(?:${NUMBER})?\\s*[:.)]\\s+|(?:(?:${LABEL})${NUMBER}\\s*[-–—,:/|]?\\s*){1,2}[-–—:|]\\s*(?=\\S)|` +
    `[[(](?:${LABEL})(?:${NUMBER})?[\\])]:?\\s+|\\d{1,2}[.)]\\s+(?=[\\p{Lu}\\d]))`,
  'u',
)

/** A first letter no label begins with. */
const UNLED = /^[a-zäöüA-FH-JL-NP-RT-YÄÖÜ]/

function trimLead(text: string): string {
  let rest = text.trim()
  if (UNLED.test(rest)) return rest
  for (let next = cutLead(rest); next !== rest; next = cutLead(rest)) rest = next
  return rest
}

/** A text of nothing but a label keeps it. */
function cutLead(text: string): string {
  return text.replace(BULLET, '').trim() || text
}
