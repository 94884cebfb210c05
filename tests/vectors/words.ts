import type { Metric, Period, Reading } from '#shared/domain/metric.ts'
import { band, ceiling, decrease, floor, increase, rate, stages, strictly, upTo, yesNo } from './given.ts'

/** Reads the words in which the tables of cases are written. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const matched = (pattern: RegExp, text: string): readonly (string | undefined)[] => {
  const found = pattern.exec(text)
  if (!found) throw new Error(`cannot read "${text}"`)
  return found.slice(1)
}

/** "7 Sep" is in 2026; any other year is written: "1 Jan 2027". */
export function day(text: string): string {
  const [date = '', month = '', year = '2026'] = matched(/^(\d{1,2}) ([A-Z][a-z]{2})(?: (\d{4}))?$/, text)
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** "7 Sep: 20, 14 Sep: 60 (sure 3)"; an empty cell or "none" is no reading. */
export const readingsIn = (text: string): readonly Reading[] =>
  text === 'none'
    ? []
    : text.split(', ').map((part) => {
        const [on = '', value, confidence = '5'] = matched(/^([^:]+): (\S+)(?: \(sure (\d+)\))?$/, part)
        return { on: day(on), value: Number(value), confidence: Number(confidence) }
      })

/** "0.5", "2/3", or "undefined" for null. */
export function numberIn(text: string): number | null {
  if (text === 'undefined') return null
  const [above, below = '1'] = text.split('/')
  const number = Number(above) / Number(below)
  if (text === '' || Number.isNaN(number)) throw new Error(`not a number: "${text}"`)
  return number
}

/** "none" is null, everything else is itself. */
export const wordIn = (text: string): string | null => (text === 'none' ? null : text)

const N = '(-?[\\d.]+(?:e\\d+)?)'
const EACH = '(?: a (week|month))?'
const line = (start: string) => new RegExp(`^${start}${EACH}$`)
const periodIn = (text: string | undefined): Period => (text === 'month' ? 'month' : 'week')

type Reader = readonly [RegExp, (parts: readonly (string | undefined)[]) => Metric]

const READERS: readonly Reader[] = [
  [line(`increase ${N} → ${N}`), ([b, t]) => increase(Number(b), Number(t))],
  [line(`increase \\? → ${N}`), ([t]) => increase(null, Number(t))],
  [line(`decrease ${N} → ${N}`), ([b, t]) => decrease(Number(b), Number(t))],
  [line(`decrease \\? → ${N}`), ([t]) => decrease(null, Number(t))],
  [line(`rate ${N} → ${N}`), ([b, t, each]) => rate(Number(b), Number(t), periodIn(each))],
  [line(`at least ${N}`), ([min, each]) => floor(upTo(Number(min)), periodIn(each))],
  [line(`more than ${N}`), ([min, each]) => floor(strictly(Number(min)), periodIn(each))],
  [line(`at most ${N}`), ([max, each]) => ceiling(upTo(Number(max)), periodIn(each))],
  [line(`less than ${N}`), ([max, each]) => ceiling(strictly(Number(max)), periodIn(each))],
  [
    line(`at least ${N} and at most ${N}`),
    ([min, max, each]) => band(upTo(Number(min)), upTo(Number(max)), periodIn(each)),
  ],
  [
    line(`more than ${N} and at most ${N}`),
    ([min, max, each]) => band(strictly(Number(min)), upTo(Number(max)), periodIn(each)),
  ],
  [
    line(`at least ${N} and less than ${N}`),
    ([min, max, each]) => band(upTo(Number(min)), strictly(Number(max)), periodIn(each)),
  ],
  [line('yes or no'), () => yesNo],
  [line('stages'), () => stages],
]

/** "increase 20 → 100", "increase ? → 100", "rate 0 → 200 a month", "at most 7 a week", "yes or no", "stages". */
export function metricIn(text: string): Metric {
  for (const [pattern, make] of READERS) {
    const parts = pattern.exec(text)?.slice(1)
    if (parts) return make(parts)
  }
  throw new Error(`not a metric: "${text}"`)
}
