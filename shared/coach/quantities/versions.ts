import type { Token } from '../text/tokenise.ts'
import { oneOf, trait } from '../text/trait.ts'

const isDotted = trait(/^\d+\.\d+$/)
const isLink = oneOf('to auf from von')
const isUpgrade = oneOf('upgrade upgraded update updated aktualisieren upgraden updaten migrate umstellen')

/** "Upgrade Kubernetes to 1.31": a version, told by the verb. */
export const isVersion = (tokens: readonly Token[], at: number): boolean =>
  isDotted(tokens[at]) &&
  isLink(tokens[at - 1]) &&
  tokens[at + 1]?.low !== '%' &&
  tokens.some((token) => isUpgrade(token))

const isMajor = trait(/^v\d+$/)

/** "v2.0": the tokeniser ends the word at the dot, which leaves the minor version on its own. */
export function isMinorVersion(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1]
  return tokens[at]?.glued === true && dot?.low === '.' && dot.glued && isMajor(tokens[at - 2])
}
