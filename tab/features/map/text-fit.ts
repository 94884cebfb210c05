/** Width of a text in pixels at a font size in pixels. */
export type Measure = (text: string, size: number) => number

/** Where nothing can be measured: letters are a little wider than half their height. */
export const roughly: Measure = (text, size) => text.length * size * 0.56

export interface Room {
  readonly width: number
  readonly size: number
  readonly lines: number
}

/** The longest beginning that fits; a binary search, because long titles are common. */
const beginning = (text: string, fits: (text: string) => boolean): number => {
  let [low, high] = [0, text.length]
  while (low < high) {
    const half = Math.ceil((low + high) / 2)
    if (fits(text.slice(0, half))) low = half
    else high = half - 1
  }
  return low
}

const cut = (text: string, fits: (text: string) => boolean): string =>
  fits(text)
    ? text
    : `${text
        .slice(
          0,
          beginning(text, (start) => fits(`${start}…`)),
        )
        .trimEnd()}…`

const VOWEL = /[aeiouyäöüáéíóúàèâêîôû]/i
const LEAST_TAIL = 3
const LOOK_BACK = 5

/** A syllable begins with the consonant before a vowel, in both languages more often than not. */
const syllableBefore = (word: string, end: number): number => {
  const last = Math.min(end, word.length - LEAST_TAIL)
  for (let at = last; at > Math.max(2, last - LOOK_BACK); at -= 1)
    if (!VOWEL.test(word[at] ?? '') && VOWEL.test(word[at + 1] ?? '')) return at
  return Math.max(1, last)
}

/** Where the line ends: between words, or with a hyphen inside a word that is longer than the line. */
const lineEnd = (text: string, fits: (text: string) => boolean): readonly [string, string] => {
  const end = beginning(text, fits)
  const gap = text.lastIndexOf(' ', end)
  if (gap > 0) return [text.slice(0, gap), text.slice(gap + 1)]
  const [word = text] = text.split(' ')
  const inside = syllableBefore(
    word,
    Math.max(
      1,
      beginning(word, (start) => fits(`${start}-`)),
    ),
  )
  return [`${text.slice(0, inside)}-`, text.slice(inside)]
}

/** A text on as many lines as there is room for; what does not fit ends in "…". */
export const linesIn = (text: string, room: Room, measure: Measure = roughly): readonly string[] => {
  const fits = (part: string) => measure(part, room.size) <= room.width
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && !fits(rest) && lines.length < room.lines - 1) {
    const [line, next] = lineEnd(rest, fits)
    lines.push(line)
    rest = next.trim()
  }
  return rest === '' ? lines : [...lines, cut(rest, fits)]
}
