import type { Language } from '../texts.ts'

const time = { hour: '2-digit', minute: '2-digit' } as const
const day = { day: 'numeric', month: 'short' } as const

/** The time of what has happened today, else the day; both instants in milliseconds since the epoch. */
export function whenOf(at: number, now: number, language: Language): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  return new Intl.DateTimeFormat(language, isToday ? time : { ...day, ...time }).format(at)
}
