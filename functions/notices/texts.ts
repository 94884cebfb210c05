import type { DependencyState } from '#shared/domain/alignment/alignment.ts'
import type { Ritual } from '#shared/domain/ritual/ritual.ts'

/**
 * What the app's manifest leaves open in its sentences, and the line below them. The sentences themselves stand in
 * manifest/languages, because Teams shows them in each reader's language.
 */
export interface NoticeTexts {
  keyResults(count: number): string
  readonly my: string
  readonly checkIn: string
  readonly agreement: string
  answer(state: DependencyState, message: string): string
  session(ritual: Ritual, on: string): string
  endsOn(on: string): string
  readonly endsSoon: string
  readonly grading: string
  readonly gradingOpen: string
}

/** "12. November", "12 November": no year, it is this cycle's. */
const dayIn = (locale: string, on: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  )

const joined = (word: string, message: string): string => (message === '' ? word : `${word}: ${message}`)

const DE_ANSWERS: Readonly<Record<DependencyState, string>> = {
  requested: 'Angefragt',
  confirmed: 'Zugesagt',
  declined: 'Abgelehnt',
  delivered: 'Geliefert',
}
const DE_RITUALS: Readonly<Record<Ritual, string>> = {
  planning: 'in der OKR-Planung',
  weekly_check_in: 'im OKR-Check-in',
  mid_cycle_review: 'in der OKR-Zwischenbilanz',
  cycle_review: 'im OKR-Zyklusreview',
  retrospective: 'in der OKR-Retrospektive',
}

const DE: NoticeTexts = {
  keyResults: (count) => `${count} Key Result${count === 1 ? '' : 's'}`,
  my: 'Meine OKRs',
  checkIn: 'Wert und Zuversicht eintragen, das dauert wenige Sekunden.',
  agreement: 'Zustimmen oder sagen, was noch fehlt.',
  answer: (state, message) => joined(DE_ANSWERS[state], message),
  session: (ritual, on) => `Vereinbart ${DE_RITUALS[ritual]} am ${dayIn('de', on)}`,
  endsOn: (on) => `endet am ${dayIn('de', on)}`,
  endsSoon: 'Die letzten Werte eintragen; danach werden die Objectives bewertet.',
  grading: 'Bewertung offen',
  gradingOpen: 'Objectives bewerten und entscheiden, was in den nächsten Zyklus mitkommt.',
}

const EN_ANSWERS: Readonly<Record<DependencyState, string>> = {
  requested: 'Requested',
  confirmed: 'Confirmed',
  declined: 'Declined',
  delivered: 'Delivered',
}
const EN_RITUALS: Readonly<Record<Ritual, string>> = {
  planning: 'OKR planning',
  weekly_check_in: 'the OKR check-in',
  mid_cycle_review: 'the OKR mid-cycle review',
  cycle_review: 'the OKR cycle review',
  retrospective: 'the OKR retrospective',
}

const EN: NoticeTexts = {
  keyResults: (count) => `${count} key result${count === 1 ? '' : 's'}`,
  my: 'My OKRs',
  checkIn: 'Enter value and confidence, it takes a few seconds.',
  agreement: 'Agree, or say what is missing.',
  answer: (state, message) => joined(EN_ANSWERS[state], message),
  session: (ritual, on) => `Agreed in ${EN_RITUALS[ritual]} on ${dayIn('en-GB', on)}`,
  endsOn: (on) => `ends on ${dayIn('en-GB', on)}`,
  endsSoon: 'Enter the last values; then the objectives are graded.',
  grading: 'grading is open',
  gradingOpen: 'Grade the objectives and decide what comes along into the next cycle.',
}

export const noticeTexts = (language: 'de' | 'en'): NoticeTexts => (language === 'de' ? DE : EN)
