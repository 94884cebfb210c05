import { expect, test } from 'vitest'
import '#shared/coach/languages/both.ts'
import type { Language } from '#shared/coach/language.ts'
import { readMetric } from '#shared/coach/read-metric.ts'

const percent = { type: 'percent' } as const
const number = { type: 'number' } as const
const own = (label: string) => ({ type: 'custom', label }) as const
const money = (currency: string) => ({ type: 'currency', currency }) as const
const duration = (unit: string) => ({ type: 'duration', unit }) as const
const max = (value: number, inclusive = true) => ({ max: { value, inclusive } })
const min = (value: number, inclusive = true) => ({ min: { value, inclusive } })

const change = (baseline: number | null, target: number, unit: object) => ({
  kind: baseline !== null && target < baseline ? 'decrease' : 'increase',
  baseline,
  target,
  unit,
  decimals: 0,
})

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
  [
    'de',
    'Abwanderung auf 6 % begrenzen',
    { kind: 'ceiling', ...max(6), period: 'week', unit: percent, decimals: 0 },
  ],
  [
    'en',
    'Absences at a steady 4%',
    { kind: 'ceiling', ...max(4), period: 'week', unit: percent, decimals: 0 },
  ],
  [
    'en',
    'Availability at a steady 98%',
    { kind: 'floor', ...min(98), period: 'week', unit: percent, decimals: 0 },
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
  // A change by so much: without a start the change is what is measured, with one its end is worked out
  ['de', 'Umsatz um 20 % steigern', change(0, 20, percent)],
  ['de', 'Kosten um 20 % senken', change(0, -20, percent)],
  ['en', 'Cut complaints by 30%', change(0, -30, percent)],
  ['en', '15% fewer empty kilometres', change(0, -15, percent)],
  ['de', 'Umsatz um 200.000 € steigern', change(0, 200_000, money('EUR'))],
  ['de', 'Leads um 20 % steigern (heute: 500)', change(500, 600, number)],
  ['de', 'NPS um 10 Punkte steigern', change(0, 10, number)],
  ['de', 'eNPS von -4 auf +20', change(-4, 20, number)],
  // Percentage points are added to a rate
  ['de', 'Konversionsrate um 3 Prozentpunkte steigern', change(0, 3, percent)],
  ['de', 'Konversionsrate um 3 Prozentpunkte steigern (heute: 18 %)', change(18, 21, percent)],
  // Once what there is today, to twice or half of it
  ['de', 'Leads verdoppeln', change(1, 2, own('x'))],
  ['en', 'Double newsletter sign-ups', change(1, 2, own('x'))],
  ['de', 'Stornoquote halbieren', { ...change(1, 0.5, own('x')), decimals: 1 }],
  // A limit that is not kept yet is a way down to it
  ['de', 'Follow-up innerhalb von 7 Tagen (heute: 12)', change(12, 7, duration('days'))],
  // Of a share and a time limit the share has to move
  ['de', '90 % der Anfragen innerhalb von 2 Stunden beantwortet', change(null, 90, percent)],
  ['en', '90% of requests answered within 2 hours', change(null, 90, percent)],
  // "Up to" limits what nobody wants, and time; of what is wanted it is as many as that
  [
    'de',
    'Bis zu 10 Beschwerden',
    { kind: 'ceiling', ...max(10), period: 'week', unit: own('Beschwerden'), decimals: 0 },
  ],
  [
    'en',
    'Up to 5 complaints',
    { kind: 'ceiling', ...max(5), period: 'week', unit: own('complaints'), decimals: 0 },
  ],
  [
    'en',
    'Delivery time of up to 3 days',
    { kind: 'ceiling', ...max(3), period: 'week', unit: duration('days'), decimals: 0 },
  ],
  ['de', 'Bis zu 200 neue Kunden gewinnen', change(0, 200, own('Kunden'))],
  ['de', 'Zufriedenere Lieferanten', null],
  ['en', '', null],
]

test.each(CASES)('%s: reads the metric out of “%s”', (language, text, wanted) => {
  expect(readMetric(text, language)).toEqual(wanted)
})
