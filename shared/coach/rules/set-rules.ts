import { keyResultLabels } from '../classify.ts'
import type { SetInput, SetKeyResult, SetObjective, Span } from '../inputs.ts'
import type { Language } from '../language.ts'
import { read } from '../reading.ts'
import { duplicateHits } from './duplicates.ts'
import type { Hit } from './rule-ids.ts'
import { laggingWord } from './words.ts'

/** The article's numbers: three to five objectives, three to five key results, 40 % top-down. */
const THREE_TO_FIVE: Span = { min: 3, max: 5 }
const LEAST = 3
const TOP_DOWN = 0.4
const BALANCE_TOLERANCE = 0.2

/** Everything the coach notices about a unit's set as a whole. */
export function setHits(input: SetInput, language: Language): Hit[] {
  const { objectives, limits, topDownShare = TOP_DOWN } = input
  if (objectives.length === 0) return []
  const span = limits?.keyResults ?? THREE_TO_FIVE
  return [
    ...outside(limits?.objectives ?? THREE_TO_FIVE, objectives.length, {
      ruleId: 'set-objectives',
      id: null,
    }),
    ...objectives.flatMap((objective) => ofObjective(objective, span, language)),
    ...balance(objectives, topDownShare),
    ...oneOwner(objectives),
    ...duplicateHits(input, language),
  ]
}

function outside({ min, max }: Span, count: number, about: Pick<Hit, 'ruleId' | 'id'>): Hit[] {
  return count >= min && count <= max ? [] : [{ ...about, certainty: 'tells', params: { count, min, max } }]
}

function ofObjective(objective: SetObjective, span: Span, language: Language): Hit[] {
  const id = objective.id ?? null
  return [
    ...outside(span, objective.keyResults.length, { ruleId: 'set-key-results', id }),
    ...leading(objective, language),
    ...(objective.ownerId === null ? [{ ruleId: 'set-owner', certainty: 'tells', id } as const] : []),
    ...objective.keyResults.flatMap(easierThanTrend),
  ]
}

/** All key results look back: revenue, margin, market share. */
function leading({ id, keyResults }: SetObjective, language: Language): Hit[] {
  if (keyResults.length < 2) return []
  const isLate = keyResults.every((keyResult) => isLagging(keyResult, language))
  return isLate ? [{ ruleId: 'set-leading', certainty: 'tells', id: id ?? null }] : []
}

function isLagging(keyResult: SetKeyResult, language: Language): boolean {
  const reading = read(keyResult.title, keyResult.language ?? language, 'key_result')
  return laggingWord(reading) !== null && keyResultLabels(reading).measurable
}

function easierThanTrend({ id, target, baseline, trendValue }: SetKeyResult): Hit[] {
  if (target == null || trendValue == null || baseline == null || baseline === target) return []
  const isEasier = target > baseline ? trendValue >= target : trendValue <= target
  return isEasier
    ? [{ ruleId: 'set-trend', certainty: 'asks', id: id ?? null, params: { target, trend: trendValue } }]
    : []
}

function balance(objectives: readonly SetObjective[], aim: number): Hit[] {
  const known = objectives.filter((objective) => objective.origin !== undefined)
  if (known.length < LEAST) return []
  const share = known.filter((objective) => objective.origin === 'top_down').length / known.length
  if (Math.abs(share - aim) <= BALANCE_TOLERANCE + Number.EPSILON) return []
  return [{ ruleId: 'set-balance', certainty: 'tells', id: null, params: { share: Math.round(share * 100) } }]
}

/** Every named owner is the same person although there is more than one objective. */
function oneOwner(objectives: readonly SetObjective[]): Hit[] {
  const owners = objectives.flatMap((objective) => [
    objective.ownerId,
    ...objective.keyResults.map((keyResult) => keyResult.ownerId),
  ])
  const named = owners.filter((owner) => owner !== null && owner !== undefined)
  const isOne = objectives.length > 1 && named.length > LEAST && new Set(named).size === 1
  return isOne ? [{ ruleId: 'set-one-owner', certainty: 'asks', id: null }] : []
}
