import { formatValue } from '#shared/kernel/numbers.ts'
import type { FieldChange, HistoryEntry } from '../history.ts'
import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import type { MinutesEvent } from './minutes.ts'
import { MINUTES_TEXTS } from './minutes-texts.ts'

type Language = 'de' | 'en'

const written = (language: Language, value: unknown): string =>
  typeof value === 'number'
    ? new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value)
    : '–'

const changeOf = ({ changes }: HistoryEntry, field: string): FieldChange | undefined =>
  changes.find((change) => change.field === field)

/** A value as its key result measures it: "4 Interviews", "25 %", "ja", a stage's own words. */
function measuredBy(metric: Metric | undefined, language: Language, value: unknown): string {
  if (metric === undefined || typeof value !== 'number') return written(language, value)
  if (metric.kind === 'yes_no') return MINUTES_TEXTS[language].yesNo[value >= 1 ? 'yes' : 'no']
  if (metric.kind === 'stages') return stageOf(metric, value) ?? written(language, value)
  return formatValue(value, metric.unit, metric.decimals, language)
}

/** The stage that is reached; null below the first. */
const stageOf = (metric: Extract<Metric, { kind: 'stages' }>, value: number): string | null => {
  if (value >= 1) return metric.stretch
  if (value >= 0.7) return metric.target
  return value >= 0.3 ? metric.commit : null
}

interface Telling {
  readonly language: Language
  /** Of the key result the entry is about. */
  readonly metric: Metric | undefined
}

const checkInOf = (entry: HistoryEntry, { language, metric }: Telling): string =>
  MINUTES_TEXTS[language].checkIn(
    measuredBy(metric, language, changeOf(entry, 'value')?.to),
    written(language, changeOf(entry, 'confidence')?.to),
  )

const CALIBRATED = { 'metric.target': 'target', 'metric.baseline': 'baseline' } as const

const calibrationOf = (entry: HistoryEntry, { language, metric }: Telling): string =>
  Object.entries(CALIBRATED)
    .flatMap(([field, name]) => {
      const change = changeOf(entry, field)
      if (change === undefined) return []
      const label: string = MINUTES_TEXTS[language][name]
      const [from, to] = [change.from, change.to].map((value) => measuredBy(metric, language, value))
      return [`${label} ${from} → ${to}`]
    })
    .join(', ')

/** A grade is kept as an object with its reason, or as the bare number. */
const gradeOf = (to: unknown): unknown =>
  typeof to === 'object' && to !== null && 'value' in to ? to.value : to

const noteOf = (entry: HistoryEntry): string | null => {
  const note = changeOf(entry, 'note')?.to
  return typeof note === 'string' && note !== '' ? note : null
}

type Told = Omit<MinutesEvent, 'title'> | null

/** What of the history belongs into minutes. */
const told: Partial<Record<HistoryEntry['verb'], (entry: HistoryEntry, telling: Telling) => Told>> = {
  checked_in: (entry, telling) => ({
    kind: 'check_in',
    detail: checkInOf(entry, telling),
    reason: noteOf(entry),
  }),
  key_result_edited: (entry, telling) =>
    entry.reason === null
      ? null
      : { kind: 'calibrated', detail: calibrationOf(entry, telling), reason: entry.reason },
  closed: (entry, { language }) => ({
    kind: 'graded',
    detail: written(language, gradeOf(changeOf(entry, 'grade')?.to)),
    reason: entry.reason,
  }),
  carried_over: (entry) =>
    changeOf(entry, 'carriedTo') === undefined ? null : { kind: 'carried_over', detail: '', reason: null },
  agreed: () => ({ kind: 'agreed', detail: '', reason: null }),
  activated: () => ({ kind: 'activated', detail: '', reason: null }),
}

export const titlesOf = (objectives: readonly Objective[]): ReadonlyMap<string, string> =>
  new Map(
    objectives.flatMap(({ id, title, keyResults }): [string, string][] => [
      [id, title],
      ...keyResults.map((keyResult): [string, string] => [keyResult.id, keyResult.title]),
    ]),
  )

/** What happened to the unit's OKRs meanwhile, in its order; of several check-ins of a key result the last. */
export function eventsOf(
  history: readonly HistoryEntry[],
  objectives: readonly Objective[],
  language: Language,
): readonly MinutesEvent[] {
  const own = new Set<string>(objectives.map(({ id }) => id))
  const titles = titlesOf(objectives)
  const metrics = new Map<string, Metric>(
    objectives.flatMap(({ keyResults }) => keyResults.map(({ id, metric }) => [id, metric] as const)),
  )
  const events = new Map<string, MinutesEvent>()
  for (const entry of history) {
    if (!own.has(entry.subjectId)) continue
    const metric = metrics.get(entry.partId ?? '')
    const event = told[entry.verb]?.(entry, { language, metric }) ?? null
    const about = entry.partId ?? entry.subjectId
    if (event !== null) events.set(`${event.kind} ${about}`, { ...event, title: titles.get(about) ?? '' })
  }
  return [...events.values()]
}
