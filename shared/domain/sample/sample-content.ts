import type { Metric, MetricUnit } from '#shared/domain/metric.ts'
import type { Origin } from '#shared/domain/objective.ts'

export type SampleLanguage = 'de' | 'en'
type Text = Readonly<Record<SampleLanguage, string>>

export interface SampleKeyResult {
  readonly title: Text
  readonly metric: (language: SampleLanguage) => Metric
  /** One value a week from the cycle's first; who fell silent has fewer. */
  readonly values: readonly number[]
  readonly confidence: number
}

export interface SampleObjective {
  readonly title: Text
  readonly why: Text
  readonly origin: Origin
  readonly keyResults: readonly SampleKeyResult[]
}

const PERCENT = { unit: { type: 'percent' }, decimals: 1 } as const
const own = (label: Text) => (language: SampleLanguage) =>
  ({ unit: { type: 'custom', label: label[language] } as MetricUnit, decimals: 0 }) as const

const interviews = own({ de: 'Interviews', en: 'interviews' })
const participants = own({ de: 'Teilnehmende', en: 'participants' })
const leads = own({ de: 'Leads', en: 'leads' })

export const SAMPLE_UNIT: Text = { de: 'Beispiel: Vertrieb', en: 'Sample: Sales' }
export const SAMPLE_CYCLE: Text = { de: 'Beispielzyklus', en: 'Sample cycle' }

/** The two sales examples of Simmoleit, Agile Vertriebsziele, some weeks into their cycle. */
export const SAMPLE_OBJECTIVES: readonly SampleObjective[] = [
  {
    title: {
      de: 'Wir haben ein genaues Verständnis unserer Bestandskunden',
      en: 'We understand our existing customers precisely',
    },
    why: {
      de: 'Wer den Alltag seiner Kunden kennt, muss weniger vermuten.',
      en: 'Those who know their customers’ days have less to guess.',
    },
    origin: 'bottom_up',
    keyResults: [
      {
        title: { de: '10 Interviews mit Key Accounts', en: '10 interviews with key accounts' },
        metric: (language) => ({ kind: 'increase', baseline: 0, target: 10, ...interviews(language) }),
        values: [0, 1, 2, 3, 4],
        confidence: 8,
      },
      {
        title: { de: 'Kundenumfrage mit 100 Teilnehmenden', en: 'Customer survey with 100 participants' },
        metric: (language) => ({ kind: 'increase', baseline: 0, target: 100, ...participants(language) }),
        values: [0, 8, 15, 19, 24],
        confidence: 6,
      },
      {
        title: {
          de: 'CRM ist für alle im Unternehmen zugänglich',
          en: 'The CRM is accessible to everybody in the company',
        },
        metric: () => ({ kind: 'yes_no' }),
        values: [0, 0, 0],
        confidence: 5,
      },
    ],
  },
  {
    title: {
      de: 'Wir werden der führende Anbieter von KI-Software in der DACH-Region',
      en: 'We become the leading provider of AI software in the DACH region',
    },
    why: {
      de: 'Der Markt ordnet sich gerade neu, und unsere Kunden empfehlen uns weiter.',
      en: 'The market is finding its order, and our customers recommend us.',
    },
    origin: 'top_down',
    keyResults: [
      {
        title: { de: '200 Leads im Monat', en: '200 leads a month' },
        metric: (language) => ({
          kind: 'rate',
          baseline: 120,
          target: 200,
          period: 'month',
          ...leads(language),
        }),
        values: [126, 131, 138, 150, 160],
        confidence: 7,
      },
      {
        title: { de: '25 % Konversionsrate aller Leads', en: '25% conversion of all leads' },
        metric: () => ({ kind: 'increase', baseline: 18, target: 25, ...PERCENT }),
        values: [18, 18.1, 18.4, 18.6, 18.7],
        confidence: 4,
      },
      {
        title: {
          de: 'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
          en: 'Follow-up within 7 days of a sale',
        },
        metric: () => ({
          kind: 'ceiling',
          max: { value: 7, inclusive: true },
          period: 'week',
          unit: { type: 'duration', unit: 'days' },
          decimals: 1,
        }),
        values: [9.5, 8.1, 7, 6.8, 6.5],
        confidence: 8,
      },
      {
        title: { de: '30 % Marktanteil', en: '30% market share' },
        metric: () => ({ kind: 'increase', baseline: 22, target: 30, ...PERCENT }),
        values: [22, 22.2, 22.2, 22.4, 22.4],
        confidence: 7,
      },
    ],
  },
]
