const JOINERS = "-'&/*_"
const NONE = -1

/** Letters of both languages as most texts write them; everything rarer is left to the full pattern. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * End of the word at this place when it is as plain as nine in ten: common letters and digits, and behind them nothing
 * that could join or continue it. -1 for everything else.
 */
export function plainWordEnd(text: string, from: number): number {
  if (!isLetter(text.charCodeAt(from))) return NONE
  let at = from + 1
  let code = text.charCodeAt(at)
  while (isLetter(code) || isDigit(code)) {
    at += 1
    code = text.charCodeAt(at)
  }
  return at === text.length || isPlainEnd(text, at, code) ? at : NONE
}

/** "Kund:innen" goes on behind its colon, "Ziel: 5" does not. */
function isPlainEnd(text: string, at: number, code: number): boolean {
  if (code > 127) return false
  const mark = text.charAt(at)
  return mark === ':' ? text.charAt(at + 1) === ' ' : !JOINERS.includes(mark)
}
