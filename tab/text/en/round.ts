import type * as de from '../de/round.ts'
import type { SameKeys } from '../same-keys.ts'

export const round: SameKeys<typeof de.round> = {
  title: 'Check-in round',
  place: '{{at}} of {{all}}',
  saveNext: 'Save and go on',
  saveLast: 'Save and finish',
  skip: 'Skip',
  previous: 'Back',
  last: 'Last: {{value}} on {{date}}',
  neverYet: 'The first check-in',
  doneTitle: 'Done',
  partTitle: 'Good for today',
  doneText_one: '{{count}} check-in is saved.',
  doneText_other: '{{count}} check-ins are saved.',
  skipped: 'skipped',
  again: 'Catch up on skipped ones',
  nextUnit: 'Go on with {{name}}',
  toMy: 'To my OKRs',
  nothingTitle: 'Nothing is due',
  nothingText: 'No check-in of yours is due in this unit right now.',
  summary: 'Result of the round',
}
