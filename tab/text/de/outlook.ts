import { common, problem } from './common.ts'
import { rituals, steps } from './ritual-words.ts'
import { word } from './words.ts'

const outlook = {
  loading: 'Der Termin wird gelesen …',
  state: { open: 'läuft gerade', closed: 'beendet' },
  noFigures: 'Noch kein Stand',
  openSession: 'Sitzung in Teams öffnen',
  openBoard: 'Board öffnen',
  openMine: 'Meine OKRs in Teams öffnen',
  due: 'Für mich fällig',
  dueElsewhere: 'Außerdem fällig',
  nothingDue: 'Hier ist nichts fällig.',
  dueSince: 'fällig seit {{date}}',
  dueToday: 'heute fällig',
  dueNow: 'Check-in fällig',
  checkIn: 'Check-in',
  answerAsked: 'Zustimmung ist gefragt',
  answer: 'Antworten',
  saved: 'Gespeichert: {{title}}',
  saving: 'Wird gespeichert …',
  okrs: 'Wo es hakt',
  okrsText: 'Schwächstes und Überfälliges zuerst',
  noOkrs: 'Diese Einheit hat in diesem Zyklus noch keine aktiven Key Results.',
  showAll: 'Alle {{count}} zeigen',
  confidence: 'Zuversicht {{value}}',
  actions: 'Offen vom letzten Mal',
  actionDue: 'bis {{date}}',
  actionLate: 'überfällig seit {{date}}',
  agenda: 'Agenda',
  minutes: '{{count}} Min.',
  noAppointment: 'Dieser Termin ist kein Ritual',
  noMessage: 'Diese Nachricht lädt zu keinem Ritual ein',
  noItem: 'Gerade ist kein Termin geöffnet',
  noneText: 'Das macht nichts. Hier steht, was von den eigenen OKRs jetzt dran ist.',
  noCycleTitle: 'Noch kein Zyklus',
  noCycle: 'Sobald der erste Zyklus angelegt ist, steht hier, was zu tun ist.',
  signIn: 'Anmelden',
  signInTitle: 'Bitte einmal anmelden',
  signInText: 'Outlook konnte die Anmeldung nicht von selbst übernehmen.',
  failedTitle: 'Der Termin ließ sich nicht lesen',
  outsideTitle: 'Leitstern gehört neben einen Termin in Outlook',
  outsideText: 'Diese Adresse zeigt ihre Inhalte nur innerhalb von Outlook.',
} as const

/** All that the pane beside an appointment says until a form is opened in it. */
export default { common, problem, word, review: { rituals, steps }, outlook }
