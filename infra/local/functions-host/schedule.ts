const secondMs = 1000
/** Nothing here happens less often than once a day, so looking further back finds nothing new. */
const longestLookMs = 24 * 60 * 60 * secondMs

type Field = (value: number) => boolean

/** "*", "5", "1-5", and each with a step behind a slash: "0/15" starts at 0, as "*" does. */
function partOf(part: string): Field {
  const [range = '*', step] = part.split('/')
  const [first = '0', last] = range === '*' ? ['0'] : range.split('-')
  const from = Number(first)
  if (step !== undefined) return (value) => value >= from && (value - from) % Number(step) === 0
  if (range === '*') return () => true
  return (value) => value >= from && value <= Number(last ?? first)
}

function fieldOf(field: string): Field {
  const parts = field.split(',').map(partOf)
  return (value) => parts.some((fits) => fits(value))
}

/** NCRONTAB with seconds: {second} {minute} {hour} {day} {month} {weekday}, in UTC, in numbers. */
function occurrence(schedule: string): (at: number) => boolean {
  const fields = schedule.trim().split(/\s+/).map(fieldOf)
  return (at) => {
    const date = new Date(at)
    const values = [
      date.getUTCSeconds(),
      date.getUTCMinutes(),
      date.getUTCHours(),
      date.getUTCDate(),
      date.getUTCMonth() + 1,
      date.getUTCDay(),
    ]
    return fields.every((fits, index) => fits(values[index] ?? 0))
  }
}

/** Whether a timer should have fired after one moment and up to another; milliseconds since the epoch. */
export function firesBetween(schedule: string, from: number, to: number): boolean {
  const isDue = occurrence(schedule)
  const earliest = Math.max(from, to - longestLookMs)
  for (let at = Math.floor(to / secondMs) * secondMs; at > earliest; at -= secondMs)
    if (isDue(at)) return true
  return false
}
