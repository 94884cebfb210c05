import type { CalendarEntry } from '../../../graph/calendar/outlook.ts'
import { dayOf } from './days.ts'

type Timed = Pick<CalendarEntry, 'id' | 'start' | 'end'>

/** Where an entry stands in its day: side by side with what it overlaps. */
export interface Lane {
  readonly index: number
  readonly of: number
}

/** Entries that overlap directly or through others, in order of their start. */
function groups(entries: readonly Timed[]): Timed[][] {
  const found: Timed[][] = []
  let until = 0
  for (const entry of entries.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))) {
    if (Date.parse(entry.start) >= until) found.push([])
    found.at(-1)?.push(entry)
    until = Math.max(until, Date.parse(entry.end))
  }
  return found
}

/** The first lane in which nothing is in the way, entry by entry. */
function placeGroup(group: readonly Timed[]): [string, Lane][] {
  const ends: number[] = []
  const placed = group.map((entry): [string, number] => {
    const free = ends.findIndex((end) => end <= Date.parse(entry.start))
    const index = free === -1 ? ends.length : free
    ends[index] = Date.parse(entry.end)
    return [entry.id, index]
  })
  return placed.map(([id, index]) => [id, { index, of: ends.length }])
}

/** The lane of each entry by its id; entries of different days never share one. */
export function lanesOf(entries: readonly Timed[]): ReadonlyMap<string, Lane> {
  const byDay = Map.groupBy(entries, ({ start }) => dayOf(new Date(start)))
  return new Map([...byDay.values()].flatMap(groups).flatMap(placeGroup))
}
