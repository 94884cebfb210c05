export interface Piece {
  readonly at: number
  readonly text: string
  readonly isHit: boolean
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Splits a text at the words looked for, whatever their case. */
export const pieces = (text: string, query: string): readonly Piece[] => {
  const words = query.trim().split(/\s+/).filter(Boolean).map(escaped)
  if (words.length === 0) return [{ at: 0, text, isHit: false }]
  const parts = text.split(new RegExp(`(${words.join('|')})`, 'giu'))
  let at = 0
  return parts.flatMap((part, index) => {
    const piece = { at, text: part, isHit: index % 2 === 1 }
    at += part.length
    return part === '' ? [] : [piece]
  })
}
