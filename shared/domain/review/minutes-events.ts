import type { FieldChange, HistoryEntry } from '../history.ts'
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

const checkInOf = (entry: HistoryEntry, language: Language): string =>
  MINUTES_TEXTS[language].checkIn(
    written(language, changeOf(entry, 'value')?.to),
    written(language, changeOf(entry, 'confidence')?.to),
  )

const CALIBRATED = { 'metric.target': 'target', 'metric.baseline': 'baseline' } as const

const calibrationOf = (entry: HistoryEntry, language: Language): string =>
  Object.entries(CALIBRATED)
    .flatMap(([field, name]) => {
      const change = changeOf(entry, field)
      if (change === undefined) return []
      const label: string = MINUTES_TEXTS[language][name]
      return [`${label} ${written(language, change.from)} → ${written(language, change.to)}`]
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
const told: Partial<Record<HistoryEntry['verb'], (entry: HistoryEntry, language: Language) => Told>> = {
  checked_in: (entry, language) => ({
    kind: 'check_in',
    detail: checkInOf(entry, language),
    reason: noteOf(entry),
  }),
  key_result_edited: (entry, language) =>
    entry.reason === null
      ? null
      : { kind: 'calibrated', detail: calibrationOf(entry, language), reason: entry.reason },
  closed: (entry, language) => ({
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
  const events = new Map<string, MinutesEvent>()
  for (const entry of history) {
    if (!own.has(entry.subjectId)) continue
    const event = told[entry.verb]?.(entry, language) ?? null
    const about = entry.partId ?? entry.subjectId
    if (event !== null) events.set(`${event.kind} ${about}`, { ...event, title: titles.get(about) ?? '' })
  }
  return [...events.values()]
}
