const MENTION = /@\[([A-Za-z0-9_-]{1,64})\]/g

export interface Mentioned {
  readonly id: string
  readonly name: string
}

/** A comment as it is typed: names instead of ids, and whom the names mean. */
export interface Typed {
  readonly text: string
  readonly mentioned: readonly Mentioned[]
}

export type Piece = { readonly text: string } | { readonly personId: string }

/** Plain words and mentions, in order. */
export const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(MENTION)
    .map((part, index) => (index % 2 === 1 ? { personId: part } : { text: part }))
    .filter((piece) => 'personId' in piece || piece.text !== '')

/** "@Anna Krüger" becomes "@[id]"; longer names first, so that "Anna" does not take a part of "Anna Krüger". */
export const toWire = ({ text, mentioned }: Typed): string =>
  [...mentioned]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((result, { id, name }) => result.replaceAll(`@${name}`, `@[${id}]`), text)
    .trim()

export const fromWire = (text: string, nameOf: (id: string) => string): Typed => {
  const ids = [...new Set([...text.matchAll(MENTION)].map(([, id = '']) => id))]
  const mentioned = ids.map((id) => ({ id, name: nameOf(id) }))
  return { text: text.replaceAll(MENTION, (_, id: string) => `@${nameOf(id)}`), mentioned }
}

/** What stands between the last "@" and the caret, while it may still become a name. */
export const mentionAt = (text: string, caret: number): { start: number; query: string } | null => {
  const found = /(?:^|\s)@([^\s@[\]]*(?: [^\s@[\]]*)?)$/u.exec(text.slice(0, caret))
  if (!found) return null
  const query = found[1] ?? ''
  return { start: caret - query.length - 1, query }
}
