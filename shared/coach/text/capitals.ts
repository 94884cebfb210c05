import type { Language } from '../language.ts'
import type { Token } from './tokenise.ts'
import { trait } from './trait.ts'

const FEW = 2
const isNoun = trait(({ cue, verb, noun }) => cue === 0 && verb === undefined && noun !== undefined)

/** People in a hurry write German without capitals, or with nothing else: then the lexicon says what is a noun. */
export function withCapitals(tokens: readonly Token[], language: Language): readonly Token[] {
  if (language !== 'de' || !isUnusual(tokens)) return tokens
  return tokens.map((token) => (token.kind === 'word' ? { ...token, capital: isNoun(token) } : token))
}

function isUnusual(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.raw.length < 2) continue
    words += 1
    if (token.capital) capitals += 1
  }
  return words >= FEW && (capitals === 0 || (tokens.length > FEW && tokens.every(isShouted)))
}

const isShouted = ({ raw }: Token): boolean => raw === raw.toUpperCase()
