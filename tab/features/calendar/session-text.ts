import { formatShortDate } from '#tab/text/format.ts'
import { t } from '#tab/text/text.ts'
import { dayText, spanText, weekdayName } from '#tab/text/when.ts'
import type { Preview } from './calendar-queries.ts'

type Session = Preview['actions'][number]['sessions'][number]

/** "Di., 5. Jan. 2027, 09:30–10:30". */
export const sessionText = ({ on, startsAt, minutes }: Session): string =>
  `${dayText(on)}, ${spanText(startsAt, minutes)}`

const isWeekly = (sessions: readonly Session[]): boolean =>
  new Set(sessions.map(({ on, startsAt, minutes }) => `${weekdayName(on)}${startsAt}${minutes}`)).size === 1

/** One time, or of a series its rhythm with the first and the last day. */
export const seriesText = (sessions: readonly Session[]): string => {
  const [first] = sessions
  const last = sessions.at(-1)
  if (!first || !last) return ''
  if (sessions.length === 1) return sessionText(first)
  const span = { from: formatShortDate(first.on), to: formatShortDate(last.on), count: sessions.length }
  if (!isWeekly(sessions)) return t('calendar.days', span)
  const time = spanText(first.startsAt, first.minutes)
  return t('calendar.weekly', { ...span, weekday: weekdayName(first.on), time })
}
