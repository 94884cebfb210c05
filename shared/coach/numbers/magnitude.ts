import type { Language } from '../language.ts'

const BOTH: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['tsd', 1e3],
  ['bn', 1e9],
  ['mn', 1e6],
  ['mm', 1e6],
  ['million', 1e6],
  ['millionen', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['tausend', 1e3],
  ['thousand', 1e3],
  ['hundred', 100],
  ['hundert', 100],
]
const DE = new Map([...BOTH, ['t', 1e3] as const])
const EN = new Map([
  ...BOTH,
  ['b', 1e9] as const,
  ['billion', 1e9] as const,
  ['millions', 1e6] as const,
  ['mil', 1e6] as const,
])
/** Letters that only scale when they touch the digits: "7.5k", "4M"; apart from them they are units. */
const GLUED_ONLY = new Set(['k', 'm', 'b', 't', 'mm'])

/** The factor a word puts on the number before it, or 0 when it is no magnitude. */
export function magnitudeOf(word: string, glued: boolean, language: Language): number {
  if (!glued && GLUED_ONLY.has(word)) return word === 'k' || word === 't' ? 1e3 : 0
  return (language === 'de' ? DE : EN).get(word) ?? 0
}
