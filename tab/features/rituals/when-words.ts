import { formatAge } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { dayText, timeText } from '#tab/text/when.ts'
import type { Entry, Held } from './timeline.ts'

const DAY_MS = 86_400_000

/** Calendar days from now until the day of the meeting. */
const daysUntil = ({ on }: Held, now: string): number =>
  Math.round((Date.parse(on) - Date.parse(now.slice(0, 10))) / DAY_MS)

/** "Di., 1. Dez. 2026, 09:00 · in 3 Tagen · 30 Minuten" */
export const whenWords = (held: Held, now: string): string =>
  [
    `${dayText(held.on)}, ${timeText(held.startsAt)}`,
    formatAge(-daysUntil(held, now)),
    t('calendar.minutes', { minutes: held.minutes }),
  ].join(' · ')

/** Of a series also how many are left. */
export const entryWords = ({ shown, isSeries, left, state }: Entry): string => {
  if (shown === null) return ''
  const day = `${dayText(shown.on)}, ${timeText(shown.startsAt)}`
  return isSeries && state !== 'over' ? t('session.list.series', { when: day, count: left }) : day
}
