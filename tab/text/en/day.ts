import type * as de from '../de/day.ts'
import type { SameKeys } from '../same-keys.ts'

/** Fields for days and times. */
export const day: SameKeys<typeof de.day> = {
  today: 'Today',
  pick: 'Pick from a calendar',
  pickTime: 'Show times',
  monthBefore: 'Previous month',
  monthAfter: 'Next month',
  yearBefore: 'Previous year',
  yearAfter: 'Next year',
  unreadable: 'Please enter a date like {{example}}.',
  tooEarly: '{{on}} at the earliest.',
  tooLate: '{{on}} at the latest.',
  timeUnreadable: 'Please enter a time like {{example}}.',
}
