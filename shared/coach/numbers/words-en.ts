const SMALL = new Map<string, number>()
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
UNITS.split(' ').forEach((word, index) => {
  SMALL.set(word, index)
})
TENS.split(' ').forEach((word, index) => {
  SMALL.set(word, 20 + index * 10)
})
SMALL.set('dozen', 12)

/** Reads one English number word, hyphenated tens included ("twenty-five"); NaN when it is none. */
export function readWordEn(word: string): number {
  const known = SMALL.get(word)
  if (known !== undefined) return known
  const at = word.indexOf('-')
  if (at < 0) return Number.NaN
  const ten = SMALL.get(word.slice(0, at)) ?? 0
  const one = SMALL.get(word.slice(at + 1)) ?? 0
  return ten >= 20 && one > 0 && one < 10 ? ten + one : Number.NaN
}
