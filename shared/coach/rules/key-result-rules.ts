import { type KeyResultLabels, keyResultLabels } from '../classify.ts'
import type { KeyResultInput } from '../inputs.ts'
import type { Reading } from '../reading.ts'
import { beyondCycle } from './horizon.ts'
import { withGaps, withoutFiller } from './rewrites.ts'
import type { Hit } from './rule-ids.ts'
import { laggingWord, payWord, vagueWord } from './words.ts'

const PLACEHOLDER =
  /(?<=(?:von|auf|from|to|um|by) )…|(?:^|[\s([])(?:[XYN]{1,2}|\?{1,3}|_{2,})(?=\s?[%€$)\]]|\s|$)|\[[^\]]{0,20}\]|<[^>]{1,20}>/

/** Everything the coach notices about one key result. */
export function keyResultHits(reading: Reading, input: KeyResultInput): Hit[] {
  if (reading.tokens.length === 0) return []
  const labels = keyResultLabels(reading)
  const certainty = labels.unsure ? 'asks' : 'tells'
  const hits: (Hit | null)[] = [
    kind(reading, labels, certainty),
    word('key-result-pay', payWord(reading), 'tells'),
    cycle(reading, input),
    ...(labels.measurable && !labels.is_task_or_milestone ? outcome(reading, labels, input) : []),
  ]
  return hits.filter((hit) => hit !== null)
}

/** What the text is, at most one remark: placeholder, milestone, activity or nothing to measure. */
function kind(reading: Reading, labels: KeyResultLabels, certainty: Hit['certainty']): Hit | null {
  if (!labels.measurable && PLACEHOLDER.test(reading.text))
    return { ruleId: 'key-result-placeholder', certainty: 'tells' }
  if (labels.is_task_or_milestone && !labels.measurable) return { ruleId: 'key-result-milestone', certainty }
  if (labels.is_task_or_milestone)
    return { ruleId: 'key-result-activity', certainty: 'asks', params: { number: labels.target_value ?? '' } }
  if (labels.measurable) return null
  const rewrite = withGaps(reading, labels)
  return { ruleId: 'key-result-measurable', certainty: 'tells', ...(rewrite === null ? {} : { rewrite }) }
}

function outcome(reading: Reading, labels: KeyResultLabels, input: KeyResultInput): (Hit | null)[] {
  return [
    baseline(reading, labels, input),
    word('key-result-leading', laggingWord(reading), 'asks'),
    specific(reading),
    ambitious(reading, labels),
  ]
}

/** A change needs its start; the metric's own baseline counts too. */
function baseline(reading: Reading, labels: KeyResultLabels, input: KeyResultInput): Hit | null {
  const isChange = labels.direction === 'increase' || labels.direction === 'decrease'
  if (!isChange || labels.has_baseline || input.hasBaseline === true || reading.target?.kind === 'times')
    return null
  const asked: Hit = { ruleId: 'key-result-baseline', certainty: 'asks' }
  const gap = reading.language === 'de' ? '(heute: …)' : '(today: …)'
  const hasGap = reading.text.endsWith(gap)
  return hasGap ? asked : { ...asked, rewrite: `${reading.text.replace(/\.$/, '')} ${gap}` }
}

/** "Hold it where it is" and "at least one" rarely stretch anybody. */
function ambitious(reading: Reading, labels: KeyResultLabels): Hit | null {
  const isStill =
    labels.direction === 'maintain' && reading.target?.bound === null && labels.target_value !== 0
  const isOne = labels.direction === 'achieve' && labels.target_value === 1
  return isStill || isOne ? { ruleId: 'key-result-ambitious', certainty: 'asks' } : null
}

function specific(reading: Reading): Hit | null {
  const vague = vagueWord(reading)
  const rewrite = vague === null ? null : withoutFiller(reading, vague)
  const hit = word('key-result-specific', vague, 'asks')
  return hit === null || rewrite === null ? hit : { ...hit, rewrite }
}

function word(
  ruleId: 'key-result-pay' | 'key-result-leading' | 'key-result-specific',
  found: string | null,
  certainty: Hit['certainty'],
): Hit | null {
  return found === null ? null : { ruleId, certainty, params: { word: found } }
}

function cycle(reading: Reading, input: KeyResultInput): Hit | null {
  const later = beyondCycle(reading, input.cycleEnd)
  return later === null
    ? null
    : { ruleId: 'key-result-cycle', certainty: later.isSure ? 'tells' : 'asks', params: { word: later.word } }
}
