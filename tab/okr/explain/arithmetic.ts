import { formatNumber, formatScore, formatShare, SCORE_DIGITS } from '#tab/text/format.ts'
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

/** A sum is set with the sign that belongs between numbers, not with a hyphen. */
const minus = (text: string) => text.replace('-', '−')
const plain = (value: number) => minus(formatNumber(value, 2))
const score = (value: number, digits: number) => minus(formatScore(value, digits))
/** A negative number behind an operator needs its brackets. */
const bracketed = (value: number, text: string) => (value < 0 ? `(${text})` : text)
const operand = (value: number) => bracketed(value, plain(value))

const at = (value: number, digits: number) => Number(value.toFixed(digits))

/** Two digits, or three where two would make a sum that does not come out. */
const digitsFor = (comesOut: (digits: number) => boolean): number =>
  comesOut(SCORE_DIGITS) ? SCORE_DIGITS : SCORE_DIGITS + 1

type Term = ExplanationView['terms'][number]
const weightOf = (terms: readonly Term[]) => terms.reduce((sum, { weight }) => sum + (weight ?? 0), 0)

const meanDigits = (terms: readonly Term[], mean: number) =>
  digitsFor((digits) => {
    const sum = terms.reduce((total, { value, weight }) => total + at(value ?? 0, digits) * (weight ?? 0), 0)
    return at(sum / weightOf(terms), digits) === at(mean, digits)
  })

/** "(0,70·1 + 0,64·1) / 2": what counts, each with its weight; periods weigh the same and are only added. */
const meanOf = ({ terms, subject, figure, value: mean }: ExplanationView): string | null => {
  const counting = terms.filter(({ leftOut, value }) => leftOut === null && value !== null)
  if (counting.length === 0) return null
  const digits = meanDigits(counting, Number(mean))
  const write = figure === 'confidence' ? plain : (value: number) => score(value, digits)
  const isWeighted = subject === 'objective'
  const sum = counting.map(({ value, weight }) =>
    isWeighted ? `${write(value ?? 0)}·${plain(weight ?? 0)}` : write(value ?? 0),
  )
  return `(${sum.join(' + ')}) / ${plain(weightOf(counting))}`
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
  const digits = digitsFor((d) => at(at(expected, d) - at(progress, d), d) === at(difference, d))
  const second = bracketed(progress, score(progress, digits))
  return `${score(expected, digits)} − ${second} = ${score(difference, digits)}`
}

const quotient = (params: Params, part: string, whole: string): string | null => {
  const found = numbers(params, part, whole)
  return found && `${plain(found[0] ?? 0)} / ${plain(found[1] ?? 0)}`
}

const shareOf = (params: Params, whole: 'periods' | 'count') => quotient(params, 'kept', whole)

const BY_SENTENCE: Readonly<Record<string, (explanation: ExplanationView) => string | null>> = {
  'progress.increase': ({ params }) => change(params),
  'progress.decrease': ({ params }) => change(params),
  'progress.found_baseline': ({ params }) => change(params),
  'progress.floor': ({ params }) => shareOf(params, 'periods'),
  'progress.ceiling': ({ params }) => shareOf(params, 'periods'),
  'progress.band': ({ params }) => shareOf(params, 'periods'),
  'progress.rate': meanOf,
  'progress.objective': meanOf,
  'confidence.objective': meanOf,
  'pace.elapsed': ({ params }) => pace(params),
  'forecast.line': ({ params }) => change(params),
  'health.gap_on_track': ({ params }) => gap(params),
  'health.gap_at_risk': ({ params }) => gap(params),
  'health.gap_off_track': ({ params }) => gap(params),
  'health.partly_silent': ({ params }) => gap(params),
  'health.unit_partly_silent': ({ params }) => gap(params),
  'progress.unit': meanOf,
  'pace.unit': meanOf,
  'check_ins.current': ({ params }) => shareOf(params, 'count'),
  'balance.share': ({ params }) => shareOf(params, 'count'),
  'cycle.elapsed': ({ params }) => quotient(params, 'passed', 'days'),
}

const AS_SHARE: ReadonlySet<string> = new Set(['check_ins', 'balance', 'cycle'])

/** The figure as it stands where it is asked about. */
const written = (figure: string, value: number): string => {
  if (figure === 'confidence') return formatNumber(value, 1)
  return AS_SHARE.has(figure) ? formatShare(value) : score(value, SCORE_DIGITS)
}

/**
 * The line of numbers under the sentence: "0,67 = (0,70·1 + 0,64·1) / 2". It writes down what the API calculated and
 * calculates nothing but the sum of the weights it shows.
 */
export const arithmeticOf = (explanation: ExplanationView): string | null => {
  const right = BY_SENTENCE[explanation.sentence]?.(explanation) ?? null
  if (right === null || typeof explanation.value !== 'number') return right
  return `${written(explanation.figure, explanation.value)} = ${right}`
}
