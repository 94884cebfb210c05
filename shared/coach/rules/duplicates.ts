import type { SetInput } from '../inputs.ts'
import type { Language } from '../language.ts'
import { CUE } from '../lexicon/types.ts'
import { read } from '../reading.ts'
import { hasCue } from '../signals/context.ts'
import type { Hit } from './rule-ids.ts'

/** Share of common words from which two texts are taken to measure the same. */
const ALIKE = 0.6
const PREFIX = 6

interface Known {
  readonly title: string
  readonly where: string | null
  readonly words: ReadonlySet<string>
}

/** Key results that measure what another one, here or in another unit, measures already. */
export function duplicateHits(input: SetInput, language: Language): Hit[] {
  const known: Known[] = (input.elsewhere ?? []).map(({ title, unitName, language: own = language }) => ({
    title,
    where: unitName,
    words: metricWords(title, own),
  }))
  return input.objectives.flatMap((objective) =>
    objective.keyResults.flatMap(({ id, title, language: own = language }) => {
      const words = metricWords(title, own)
      const twin = known.find((other) => similarity(words, other.words) >= ALIKE)
      known.push({ title, where: null, words })
      return twin === undefined ? [] : [hit(id ?? null, twin)]
    }),
  )
}

function hit(id: string | null, twin: Known): Hit {
  return {
    ruleId: 'set-duplicate',
    certainty: 'asks',
    id,
    params: {
      other: twin.title,
      unit: twin.where ?? '',
      where: twin.where === null ? '' : ` (${twin.where})`,
    },
  }
}

/** The words that name what is measured: no numbers, small words or verbs, cut to a common beginning. */
function metricWords(title: string, language: Language): ReadonlySet<string> {
  const reading = read(title, language, 'key_result')
  const verbs = new Set(reading.clauses.flatMap((clause) => clause.verbs.map((verb) => verb.at)))
  const words = new Set<string>()
  reading.tokens.forEach((token, at) => {
    const isSmall =
      token.kind !== 'word' ||
      verbs.has(at) ||
      hasCue(reading, at, CUE.det | CUE.prep | CUE.and | CUE.adv | CUE.approx | CUE.be | CUE.month | CUE.now)
    if (!isSmall && token.low.length > 2 && !/^(?:prozent|percent|wir)$/.test(token.low))
      words.add(token.low.slice(0, Math.max(PREFIX, token.low.length - 2)))
  })
  return words
}

/** Jaccard index; single words must be equal. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const common = [...a].filter((word) => b.has(word)).length
  return common / (a.size + b.size - common)
}
