import type de from '../de/outlook.ts'
import type { SameKeys } from '../same-keys.ts'
import { common, problem } from './common.ts'
import { rituals, steps } from './ritual-words.ts'
import { word } from './words.ts'

const outlook: SameKeys<typeof de.outlook> = {
  loading: 'Reading the appointment …',
  state: { open: 'running now', closed: 'ended' },
  noFigures: 'No value yet',
  openSession: 'Open the session in Teams',
  openBoard: 'Open the board',
  openMine: 'Open my OKRs in Teams',
  due: 'Due from me',
  dueElsewhere: 'Also due',
  nothingDue: 'Nothing is due here.',
  dueSince: 'due since {{date}}',
  dueToday: 'due today',
  dueNow: 'Check-in due',
  checkIn: 'Check in',
  answerAsked: 'Your agreement is asked for',
  answer: 'Answer',
  saved: 'Saved: {{title}}',
  saving: 'Saving …',
  okrs: 'Where it is stuck',
  okrsText: 'Weakest and stale ones first',
  noOkrs: 'This unit has no active key results in this cycle yet.',
  showAll: 'Show all {{count}}',
  confidence: 'Confidence {{value}}',
  actions: 'Open from last time',
  actionDue: 'by {{date}}',
  actionLate: 'overdue since {{date}}',
  agenda: 'Agenda',
  minutes: '{{count}} min',
  noAppointment: 'This appointment is no ritual',
  noMessage: 'This message invites to no ritual',
  noItem: 'No appointment is open right now',
  noneText: 'That is fine. Here is what is due from your own OKRs now.',
  noCycleTitle: 'No cycle yet',
  noCycle: 'As soon as the first cycle is there, this place says what is to be done.',
  signIn: 'Sign in',
  signInTitle: 'Please sign in once',
  signInText: 'Outlook could not do this by itself.',
  failedTitle: 'The appointment could not be read',
  outsideTitle: 'Leitstern belongs beside an appointment in Outlook',
  outsideText: 'This address shows its contents inside Outlook only.',
}

/** All that the pane beside an appointment says until a form is opened in it. */
export default { common, problem, word, review: { rituals, steps }, outlook }
