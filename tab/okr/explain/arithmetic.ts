import { formatNumber, formatScore, formatShare } from '#tab/text/format.ts'
import type { ExplanationView } from './sentence.ts'

type Params = ExplanationView['params']

const numberIn = (params: Params, name: string): number | null => {
  const value = params[name]
  return typeof value === 'number' ? value : null
}

/** The named numbers, or null when one is missing. */
const numbers = (params: Params, ...names: readonly string[]): readonly number[] | null => {
  const found = names.map((name) => numberIn(params, name)).filter((value) => value !== null)
  return found.length === names.length ? found : null
}

const plain = (value: number) => formatNumber(value, 2)
/** A negative number behind an operator needs its brackets. */
const operand = (value: number) => (value < 0 ? `(${plain(value)})` : plain(value))

/** "(0,70·1 + 0,64·1) / 2": what counts, each with its weight; periods weigh the same and are only added. */
const meanOf = ({ terms, subject, figure }: ExplanationView): string | null => {
  const counting = terms.filter(({ leftOut, value }) => leftOut === null && value !== null)
  if (counting.length === 0) return null
  const write = figure === 'confidence' ? plain : formatScore
  const isWeighted = subject === 'objective'
  const sum = counting.map(({ value, weight }) =>
    isWeighted ? `${write(value ?? 0)}·${plain(weight ?? 0)}` : write(value ?? 0),
  )
  return `(${sum.join(' + ')}) / ${plain(counting.reduce((total, { weight }) => total + (weight ?? 0), 0))}`
}

const change = (params: Params): string | null => {
  const [value = 0, baseline = 0, target = 0] = numbers(params, 'value', 'baseline', 'target') ?? []
  if (!numbers(params, 'value', 'baseline', 'target')) return null
  return `(${plain(value)} − ${operand(baseline)}) / (${plain(target)} − ${operand(baseline)})`
}

const pace = (params: Params): string | null => {
  const found = numbers(params, 'elapsed', 'landing')
  return found && `${formatShare(found[0] ?? 0)} · ${formatScore(found[1] ?? 0)}`
}

const gap = (params: Params): string | null => {
  const found = numbers(params, 'expected', 'progress', 'gap')
  if (!found) return null
  const [expected = 0, progress = 0, difference = 0] = found
  const second = progress < 0 ? `(${formatScore(progress)})` : formatScore(progress)
  return `${formatScore(expected)} − ${second} = ${formatScore(difference)}`
}

const shareOfPeriods = (params: Params): string | null => {
  const found = numbers(params, 'kept', 'periods')
  return found && `${plain(found[0] ?? 0)} / ${plain(found[1] ?? 0)}`
}

const BY_SENTENCE: Readonly<Record<string, (explanation: ExplanationView) => string | null>> = {
  'progress.increase': ({ params }) => change(params),
  'progress.decrease': ({ params }) => change(params),
  'progress.found_baseline': ({ params }) => change(params),
  'progress.floor': ({ params }) => shareOfPeriods(params),
  'progress.ceiling': ({ params }) => shareOfPeriods(params),
  'progress.band': ({ params }) => shareOfPeriods(params),
  'progress.rate': meanOf,
  'progress.objective': meanOf,
  'confidence.objective': meanOf,
  'pace.elapsed': ({ params }) => pace(params),
  'health.gap_on_track': ({ params }) => gap(params),
  'health.gap_at_risk': ({ params }) => gap(params),
  'health.gap_off_track': ({ params }) => gap(params),
  'health.partly_silent': ({ params }) => gap(params),
}

/**
 * The line of numbers under the sentence: "0,67 = (0,70·1 + 0,64·1) / 2". It writes down what the API calculated and
 * calculates nothing but the sum of the weights it shows.
 */
export const arithmeticOf = (explanation: ExplanationView): string | null => {
  const right = BY_SENTENCE[explanation.sentence]?.(explanation) ?? null
  if (right === null || typeof explanation.value !== 'number') return right
  const write = explanation.figure === 'confidence' ? plain : formatScore
  return `${write(explanation.value)} = ${right}`
}
