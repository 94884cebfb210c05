const UNITS =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
const TENS = 'zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'

const SMALL = new Map<string, number>()
UNITS.split(' ').forEach((word, index) => {
  SMALL.set(word, index)
})
TENS.split(' ').forEach((word, index) => {
  SMALL.set(word, 20 + index * 10)
})
SMALL.set('eins', 1).set('zwo', 2).set('hundert', 100).set('tausend', 1000)
SMALL.set('dutzend', 12).set('anderthalb', 1.5).set('eineinhalb', 1.5).set('zweieinhalb', 2.5)

/** Only words with such an ending are taken apart. */
const LIKELY = new RegExp(`(?:${[...SMALL.keys()].filter((word) => word.length > 2).join('|')})$`)

/** Reads a German number word written as one: zwölf, dreiundzwanzig, zweihundertfünfzig; NaN when it is none. */
export function readWordDe(word: string): number {
  const known = SMALL.get(word)
  if (known !== undefined) return known
  if (word.length > 40 || !LIKELY.test(word)) return Number.NaN
  return above(word, 'tausend', 1000)
}

function above(word: string, name: string, size: number): number {
  const at = word.indexOf(name)
  if (at < 0) return size === 1000 ? above(word, 'hundert', 100) : belowHundred(word)
  const head = at === 0 ? 1 : above(word.slice(0, at), 'hundert', 100)
  const tail = word.slice(at + name.length).replace(/^und/, '')
  const rest = tail === '' ? 0 : above(tail, 'hundert', 100)
  return head * size + rest
}

function belowHundred(word: string): number {
  const known = SMALL.get(word)
  if (known !== undefined) return known
  const at = word.indexOf('und')
  if (at < 1) return Number.NaN
  const one = SMALL.get(word.slice(0, at))
  const ten = SMALL.get(word.slice(at + 3))
  return one !== undefined && ten !== undefined && one < 10 && ten >= 20 ? one + ten : Number.NaN
}
