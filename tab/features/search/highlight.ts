export interface Piece {
  readonly at: number
  readonly text: string
  readonly isHit: boolean
}

interface Range {
  readonly from: number
  readonly to: number
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every place of a word, also where one place reaches into the next: "anan" is twice in "ananan". */
const rangesOf = (text: string, word: string): readonly Range[] =>
  [...text.matchAll(new RegExp(`(?=(${escaped(word)}))`, 'giu'))].map(({ index, 1: found = '' }) => ({
    from: index,
    to: index + found.length,
  }))

/** Ranges that touch or overlap become one. */
const merged = (ranges: readonly Range[]): readonly Range[] => {
  const found: Range[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1)
    if (last && from <= last.to) found[found.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else found.push({ from, to })
  }
  return found
}

/** Splits a text at the words looked for, whatever their case. */
export const pieces = (text: string, query: string): readonly Piece[] => {
  const words = query.trim().split(/\s+/).filter(Boolean)
  const hits = merged(words.flatMap((word) => rangesOf(text, word)))
  const cuts = [0, ...hits.flatMap(({ from, to }) => [from, to]), text.length]
  return cuts.slice(0, -1).flatMap((at, index) => {
    const part = text.slice(at, cuts[index + 1])
    return part === '' ? [] : [{ at, text: part, isHit: index % 2 === 1 }]
  })
}
