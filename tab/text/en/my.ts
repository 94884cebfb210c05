import type * as de from '../de/my.ts'
import type { SameKeys } from '../same-keys.ts'

export const my: SameKeys<typeof de.my> = {
  dueTitle: 'Due now',
  dueCount_one: '{{count}} thing is waiting',
  dueCount_other: '{{count}} things are waiting',
  nothingDue: 'Nothing is due',
  nothingDueText: 'All check-ins are up to date and no answer is outstanding.',
  nextDue: 'The next check-in is due on {{date}}.',
  round: 'Start the check-in round',
  agreementAsk: 'In favour of this objective?',
  dueSince: 'due since {{date}}',
  dueToday: 'due today',
  showAll: 'Show all my OKRs',
  mineTitle: 'My objectives and key results',
  noneTitle: 'Nothing to own yet',
  noneText: 'What carries your name appears here: choose it as owner on the board.',
  toBoard: 'Go to the board',
  openBoard: 'Open the board of {{name}}',
  answered: 'Answer saved.',
  noCycleTitle: 'No cycle yet',
  noCycleText: 'As soon as the first cycle exists, this page says what to do.',
  noCycleAction: 'First steps',
}
