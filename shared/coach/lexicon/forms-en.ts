import type { VerbForm } from './types.ts'
import { STRONG_EN } from './verbs-en.ts'

const STRONG = new Map(
  STRONG_EN.split(/[|\n]/).map((line) => {
    const [base = '', past = '', part = ''] = line.trim().split(' ')
    return [base, { past, part }] as const
  }),
)
const DOUBLING = new Set(
  'ship plan cut set put get win run hit map trim drop step swap tag scan split slip wrap top cap commit submit begin permit refer transfer shut pack'.split(
    ' ',
  ),
)
DOUBLING.delete('pack')
const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/

/** Every form of an English base verb with its kind. */
export function inflectEn(base: string): readonly (readonly [string, VerbForm])[] {
  const strong = STRONG.get(base)
  const past = strong?.past ?? regularPast(base)
  const part = strong?.part ?? past
  return [
    [base, 'base'],
    [third(base), 'finite'],
    [past, 'finite'],
    [part, 'part'],
    [gerund(base), 'ing'],
  ]
}

function third(base: string): string {
  if (base === 'go') return 'goes'
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`
  return SIBILANT.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

function gerund(base: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`
}

function doubled(base: string): string {
  return DOUBLING.has(base) ? base + base.slice(-1) : base
}
