import { expect, test } from 'vitest'
import type { Language } from '#shared/coach/language.ts'
import { readMetric } from '#shared/coach/read-metric.ts'

const percent = { type: 'percent' } as const
const number = { type: 'number' } as const
const own = (label: string) => ({ type: 'custom', label }) as const
const money = (currency: string) => ({ type: 'currency', currency }) as const
const duration = (unit: string) => ({ type: 'duration', unit }) as const
const max = (value: number, inclusive = true) => ({ max: { value, inclusive } })
const min = (value: number, inclusive = true) => ({ min: { value, inclusive } })

const CASES: readonly (readonly [Language, string, unknown])[] = [
  [
    'de',
    'Wir steigern die Konversionsrate von 18 auf 25 Prozent',
    { kind: 'increase', baseline: 18, target: 25, unit: percent, decimals: 0 },
  ],
  [
    'en',
    'Lift conversion from 18% to 25%',
    { kind: 'increase', baseline: 18, target: 25, unit: percent, decimals: 0 },
  ],
  [
    'de',
    'Wartezeit von 6,5 auf 4 Minuten senken',
    { kind: 'decrease', baseline: 6.5, target: 4, unit: duration('minutes'), decimals: 1 },
  ],
  [
    'en',
    'Median time to first dashboard drops from 2 days to 4 hours',
    { kind: 'decrease', baseline: 48, target: 4, unit: duration('hours'), decimals: 0 },
  ],
  [
    'de',
    '200 Leads pro Monat',
    { kind: 'rate', baseline: 0, target: 200, period: 'month', unit: own('Leads'), decimals: 0 },
  ],
  [
    'en',
    '200 leads a month',
    { kind: 'rate', baseline: 0, target: 200, period: 'month', unit: own('leads'), decimals: 0 },
  ],
  [
    'de',
    'Follow-up innerhalb von 7 Tagen',
    { kind: 'ceiling', ...max(7), period: 'week', unit: duration('days'), decimals: 0 },
  ],
  ['en', 'Churn under 3%', { kind: 'ceiling', ...max(3, false), period: 'week', unit: percent, decimals: 0 }],
  [
    'de',
    'CSAT der Hotline hält sich über 4,4 von 5',
    { kind: 'floor', ...min(4.4, false), period: 'week', unit: number, decimals: 1 },
  ],
  [
    'en',
    'Keep stock cover between 20 and 30 days',
    { kind: 'band', ...min(20), ...max(30), period: 'week', unit: duration('days'), decimals: 0 },
  ],
  ['de', '30 % Marktanteil', { kind: 'increase', baseline: null, target: 30, unit: percent, decimals: 0 }],
  [
    'en',
    'Raise £40,000 through the winter appeal',
    { kind: 'increase', baseline: 0, target: 40000, unit: money('GBP'), decimals: 0 },
  ],
  [
    'de',
    '10 Interviews mit Key Accounts',
    { kind: 'increase', baseline: 0, target: 10, unit: own('Interviews'), decimals: 0 },
  ],
  ['en', 'A CRM accessible to everybody', { kind: 'yes_no' }],
  ['de', 'Ein CRM, das allen zugänglich ist', { kind: 'yes_no' }],
  ['de', 'Zufriedenere Lieferanten', null],
  ['en', '', null],
]

test.each(CASES)('%s: reads the metric out of “%s”', (language, text, wanted) => {
  expect(readMetric(text, language)).toEqual(wanted)
})
