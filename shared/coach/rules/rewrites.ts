import type { KeyResultLabels } from '../classify.ts'
import { CUE } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { hasCue } from '../signals/context.ts'

/** The gap a rewrite leaves for a number only the team knows. */
const GAP = '…'
const MOST_WORDS = 12
/** Adverbs that say how much without saying it. */
const FILLER =
  /^(?:deutlich|signifikant|spürbar|weiterhin|stetig|kontinuierlich|gezielt|proaktiv|möglichst|zeitnah|significantly|continuously|proactively|asap)$/

/**
 * A change without a number with gaps for its start and its goal: "Improve satisfaction from … to …",
 * "Zufriedenheit von … auf … steigern". Null where the place for them is not plain.
 */
export function withGaps(reading: Reading, { direction }: KeyResultLabels): string | null {
  const { tokens, text } = reading
  if (direction !== 'increase' && direction !== 'decrease') return null
  if (tokens.length < 2 || tokens.length > MOST_WORDS || tokens.some((token) => token.kind !== 'word'))
    return null
  return reading.language === 'de' ? german(reading, text) : english(reading, text)
}

/** Before the verb that ends the sentence. */
function german({ clauses, tokens }: Reading, text: string): string | null {
  const last = tokens.at(-1)
  const verb = clauses[0]?.verbs.find(({ at }) => at === tokens.length - 1)
  const isChange = verb !== undefined && /^(?:up|down|better)$/.test(verb.cls) && !last?.capital
  if (!isChange || last === undefined) return null
  const filler = tokens.at(-2)?.raw ?? ''
  const head = text.slice(0, text.length - last.raw.length)
  const plain = FILLER.test(filler) ? head.slice(0, head.length - filler.length - 1) : head
  return `${plain}von ${GAP} auf ${GAP} ${last.raw}`
}

/** At the end, where the sentence starts with the verb and has no further part. */
function english(reading: Reading, text: string): string | null {
  const { clauses, tokens } = reading
  const verb = clauses[0]?.verbs[0]
  const isMoving = verb !== undefined && (/^(?:up|down|better)$/.test(verb.cls) || tokens[0]?.low === 'raise')
  const isChange = isMoving && verb.at === 0 && verb.forms.has('base')
  const isPlain = tokens.every(
    (token, at) => token.low === 'of' || !hasCue(reading, at, CUE.prep | CUE.and | CUE.sub | CUE.means),
  )
  return isChange && isPlain ? `${text} from ${GAP} to ${GAP}` : null
}

/** The same sentence without a filler that adds nothing one could see; null for words that carry meaning. */
export function withoutFiller({ tokens, text }: Reading, word: string): string | null {
  if (!FILLER.test(word.toLowerCase()) || tokens[0]?.raw === word) return null
  const plain = text.replace(` ${word}`, '')
  return plain === text || plain.trim().split(' ').length < 2 ? null : plain
}
