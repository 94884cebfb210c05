/** Characters of a line of an objective's title at full size. */
const LINE = 28

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`

/** A title on at most two lines, broken between words where that is possible; what does not fit ends in "…". */
export const twoLines = (title: string, length = LINE): readonly string[] => {
  const text = title.trim()
  if (text.length <= length) return [text]
  const gap = text.lastIndexOf(' ', length)
  const end = gap > 0 ? gap : length
  return [text.slice(0, end), cut(text.slice(end).trim(), length)]
}
