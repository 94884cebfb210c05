import type { SettingsView } from '#shared/contracts/shapes/types.ts'
import { type NumberRule, numberExample, readNumber } from '#shared/kernel/numbers.ts'
import { problemText } from '#shared/kernel/problem-texts.ts'
import { formatNumber } from '#tab/text/format.ts'
import { language, locale } from '#tab/text/text.ts'

/** The settings as text in fields. */
export interface SettingsForm {
  readonly name: string
  readonly timeZone: string
  readonly language: 'de' | 'en'
  readonly cadenceDays: string
  readonly onTrack: string
  readonly atRisk: string
  readonly objectivesMin: string
  readonly objectivesMax: string
  readonly keyResultsMin: string
  readonly keyResultsMax: string
  /** In percent. */
  readonly topDown: string
  readonly holidays: string
  readonly reminders: boolean
}

export const NUMBER_FIELDS = [
  'cadenceDays',
  'onTrack',
  'atRisk',
  'objectivesMin',
  'objectivesMax',
  'keyResultsMin',
  'keyResultsMax',
  'topDown',
] as const
export type NumberName = (typeof NUMBER_FIELDS)[number]
type Numbers = Record<NumberName, number>
export type FieldErrors = Partial<Record<NumberName, string>>

const PERCENT = 100

export const formOf = ({ limits, thresholds, ...rest }: SettingsView): SettingsForm => ({
  name: rest.name,
  timeZone: rest.timeZone,
  language: rest.language,
  cadenceDays: formatNumber(rest.cadenceDays),
  onTrack: formatNumber(thresholds.onTrack),
  atRisk: formatNumber(thresholds.atRisk),
  objectivesMin: formatNumber(limits.objectivesPerUnit.min),
  objectivesMax: formatNumber(limits.objectivesPerUnit.max),
  keyResultsMin: formatNumber(limits.keyResultsPerObjective.min),
  keyResultsMax: formatNumber(limits.keyResultsPerObjective.max),
  topDown: formatNumber(rest.topDownShare * PERCENT),
  holidays: rest.holidays,
  reminders: rest.reminders,
})

const sentence = (rule: NumberRule) => problemText(language(), rule, { example: numberExample(locale()) })

/** Reads every number of the form; the sentences for those that are none. */
const readNumbers = (form: SettingsForm) => {
  const numbers: Partial<Numbers> = {}
  const errors: FieldErrors = {}
  for (const name of NUMBER_FIELDS) {
    const read = readNumber(form[name], locale())
    if (read.ok) numbers[name] = read.value
    else errors[name] = sentence(read.error)
  }
  return { numbers: numbers as Numbers, errors } // complete when there are no errors
}

const settingsOf = (form: SettingsForm, n: Numbers): SettingsView => ({
  name: form.name,
  timeZone: form.timeZone,
  language: form.language,
  cadenceDays: n.cadenceDays,
  thresholds: { onTrack: n.onTrack, atRisk: n.atRisk },
  limits: {
    objectivesPerUnit: { min: n.objectivesMin, max: n.objectivesMax },
    keyResultsPerObjective: { min: n.keyResultsMin, max: n.keyResultsMax },
  },
  topDownShare: n.topDown / PERCENT,
  holidays: form.holidays.trim().toUpperCase(),
  reminders: form.reminders,
})

export const readForm = (form: SettingsForm) => {
  const { numbers, errors } = readNumbers(form)
  const settings = Object.keys(errors).length === 0 ? settingsOf(form, numbers) : null
  return { settings, errors }
}

/** Only what the person changed: everything else stays as somebody may have set it meanwhile. */
export const changedSettings = (before: SettingsView, after: SettingsView): Partial<SettingsView> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(before[name as keyof SettingsView]) !== JSON.stringify(value), // same keys
    ),
  )
