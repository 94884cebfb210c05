const CLOCK = /^(\d{1,2})(?:\s*[.:h]?\s*(\d{2}))?\s*(uhr|h|a\.?m\.?|p\.?m\.?)?$/i
const NOON = 12

/** "12 am" is midnight, "12 pm" is noon. */
const hourOf = (hour: number, half: string): number => {
  if (half.startsWith('p')) return (hour % NOON) + NOON
  return half.startsWith('a') ? hour % NOON : hour
}

/** Reads a time of day ("9", "9:30", "9.30 Uhr", "0930", "2:15 pm"). The answer is "HH:MM"; null when it is none. */
export function readTime(text: string): string | null {
  const found = CLOCK.exec(text.trim())
  if (!found) return null
  const [, hours = '', minutes = '0', word = ''] = found
  const half = word.toLowerCase()
  const isHalf = half.startsWith('a') || half.startsWith('p')
  if (isHalf && (Number(hours) < 1 || Number(hours) > NOON)) return null
  const hour = hourOf(Number(hours), half)
  if (hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

/** As the reader's locale writes it; what is no time comes back as it is. */
export const writeTime = (time: string, locale: string): string =>
  /^\d{2}:\d{2}$/.test(time)
    ? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
        Date.parse(`1970-01-01T${time}Z`),
      )
    : time
