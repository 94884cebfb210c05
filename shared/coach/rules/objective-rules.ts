import { objectiveLabels } from '../classify.ts'
import type { ObjectiveInput } from '../inputs.ts'
import { CUE, NOUN_BIT } from '../lexicon/types.ts'
import type { Reading } from '../reading.ts'
import { hasCue, nounBitsAt } from '../signals/context.ts'
import { beyondCycle } from './horizon.ts'
import { withoutFiller } from './rewrites.ts'
import type { Hit } from './rule-ids.ts'
import { twoInOne } from './single.ts'
import { payWord, vagueWord } from './words.ts'

const SHORT = 3

/** Everything the coach notices about one objective. */
export function objectiveHits(reading: Reading, input: ObjectiveInput): Hit[] {
  if (reading.tokens.length === 0) return []
  const labels = objectiveLabels(reading)
  const hits: (Hit | null)[] = [
    labels.is_task_or_project
      ? { ruleId: 'objective-state', certainty: labels.unsure ? 'asks' : 'tells' }
      : null,
    labels.qualitative
      ? null
      : { ruleId: 'objective-qualitative', certainty: 'tells', params: { number: numberIn(reading) } },
    single(reading),
    worded(reading, 'objective-pay', payWord(reading), 'tells'),
    cycle(reading, input),
  ]
  const found = hits.filter((hit) => hit !== null)
  return found.length > 0 ? found : refined(reading, input)
}

/** Finer remarks, only where nothing bigger is in the way. */
function refined(reading: Reading, input: ObjectiveInput): Hit[] {
  const word = vagueWord(reading)
  const rewrite = word === null ? null : withoutFiller(reading, word)
  const told = worded(reading, 'objective-vague', word, 'asks')
  const vague = told === null || rewrite === null ? told : { ...told, rewrite }
  const hits: (Hit | null)[] = [
    vague,
    vague === null && words(reading) <= SHORT ? { ruleId: 'objective-inspiring', certainty: 'asks' } : null,
    hasSomebody(reading) ? null : { ruleId: 'objective-value', certainty: 'asks' },
    input.why !== undefined && input.why.trim() === ''
      ? { ruleId: 'objective-need', certainty: 'asks' }
      : null,
  ]
  return hits.filter((hit) => hit !== null)
}

function words(reading: Reading): number {
  return reading.tokens.filter((token) => token.kind === 'word').length
}

function numberIn({ target, tokens }: Reading): string {
  if (target === null) return ''
  return tokens
    .slice(target.start, target.end)
    .map((token) => token.raw)
    .join(' ')
}

function worded(
  _: Reading,
  ruleId: 'objective-vague' | 'objective-pay',
  word: string | null,
  certainty: Hit['certainty'],
): Hit | null {
  return word === null ? null : { ruleId, certainty, params: { word } }
}

function single(reading: Reading): Hit | null {
  const two = twoInOne(reading)
  return two === null ? null : { ruleId: 'objective-single', certainty: 'asks', rewrite: two }
}

function cycle(reading: Reading, input: ObjectiveInput): Hit | null {
  const later = beyondCycle(reading, input.cycleEnd)
  return later === null
    ? null
    : { ruleId: 'objective-cycle', certainty: later.isSure ? 'tells' : 'asks', params: { word: later.word } }
}

/** Customers, people, the company or its offer are named. */
function hasSomebody(reading: Reading): boolean {
  const wanted = NOUN_BIT.people | NOUN_BIT.abstract | NOUN_BIT.good | NOUN_BIT.won | NOUN_BIT.team
  return reading.tokens.some(
    (_, at) =>
      (nounBitsAt(reading, at) & wanted) !== 0 ||
      hasCue(reading, at, CUE.we) ||
      /^(?:unser|our)/.test(reading.tokens[at]?.low ?? ''),
  )
}
