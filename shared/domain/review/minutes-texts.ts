import type { Ritual } from '../ritual/ritual.ts'
import type { ActionState } from './memory.ts'
import type { PulseQuestion } from './pulse.ts'

export interface MinutesTexts {
  readonly ritual: Readonly<Record<Ritual, string>>
  readonly participants: string
  /** Instead of minutes, for whoever does not belong to the unit. */
  readonly withheld: string
  readonly owner: string
  readonly until: string
  readonly settled: string
  readonly actionState: Readonly<Record<ActionState, string>>
  /** `mean` is written as the language writes numbers. */
  spread(mean: string, low: number, high: number): string
  dots(count: number): string
  checkIn(value: string, confidence: string): string
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>
  readonly target: string
  readonly baseline: string
  readonly pulse: Readonly<Record<PulseQuestion, string>>
  readonly sections: {
    readonly earlierActions: string
    readonly votes: string
    readonly checkIns: string
    readonly agreed: string
    readonly calibrated: string
    readonly graded: string
    readonly carriedOver: string
    readonly cards: string
    readonly blockers: string
    readonly commitments: string
    readonly decisions: string
    readonly actions: string
    readonly parking: string
    readonly pulse: string
  }
}

const de: MinutesTexts = {
  ritual: {
    planning: 'OKR-Planung',
    weekly_check_in: 'Wöchentlicher Check-in',
    mid_cycle_review: 'Mid-Cycle-Review',
    cycle_review: 'Zyklus-Review',
    retrospective: 'Retrospektive',
  },
  participants: 'Dabei',
  withheld: 'Das Protokoll dieser Retrospektive bleibt in der Einheit.',
  owner: 'verantwortlich',
  until: 'bis',
  settled: 'erledigt',
  actionState: { open: 'offen', done: 'erledigt', dropped: 'nicht weiterverfolgt' },
  spread: (mean, low, high) =>
    low === high ? `Zuversicht ${mean}, alle gleich` : `Zuversicht im Mittel ${mean}, von ${low} bis ${high}`,
  dots: (count) => (count === 1 ? '1 Punkt' : `${count} Punkte`),
  checkIn: (value, confidence) => `${value}, Zuversicht ${confidence}`,
  yesNo: { yes: 'ja', no: 'nein' },
  target: 'Zielwert',
  baseline: 'Ausgangswert',
  pulse: {
    agreed_together: 'Ziele gemeinsam vereinbart',
    influence: 'Ergebnisse lassen sich beeinflussen',
    transparency: 'Stand ist für alle sichtbar',
    focus: 'Blick auf das Wesentliche',
    learning: 'Lernen von Woche zu Woche',
  },
  sections: {
    earlierActions: 'Offen vom letzten Mal',
    votes: 'Zuversicht',
    checkIns: 'Check-ins',
    agreed: 'Vereinbart',
    calibrated: 'Angepasste Ziele',
    graded: 'Bewertungen',
    carriedOver: 'In den nächsten Zyklus übertragen',
    cards: 'Rückblick',
    blockers: 'Blocker',
    commitments: 'Zusagen',
    decisions: 'Entscheidungen',
    actions: 'Maßnahmen',
    parking: 'Parkplatz',
    pulse: 'Puls (1 bis 5)',
  },
}

const en: MinutesTexts = {
  ritual: {
    planning: 'OKR planning',
    weekly_check_in: 'Weekly check-in',
    mid_cycle_review: 'Mid-cycle review',
    cycle_review: 'Cycle review',
    retrospective: 'Retrospective',
  },
  participants: 'Present',
  withheld: 'The minutes of this retrospective stay in the unit.',
  owner: 'owner',
  until: 'by',
  settled: 'done',
  actionState: { open: 'open', done: 'done', dropped: 'dropped' },
  spread: (mean, low, high) =>
    low === high
      ? `confidence ${mean}, everybody the same`
      : `confidence ${mean} on average, from ${low} to ${high}`,
  dots: (count) => (count === 1 ? '1 dot' : `${count} dots`),
  checkIn: (value, confidence) => `${value}, confidence ${confidence}`,
  yesNo: { yes: 'yes', no: 'no' },
  target: 'target',
  baseline: 'baseline',
  pulse: {
    agreed_together: 'Objectives agreed together',
    influence: 'Results can be influenced',
    transparency: 'Progress is visible to everybody',
    focus: 'Focus on what matters',
    learning: 'Learning from week to week',
  },
  sections: {
    earlierActions: 'Open from last time',
    votes: 'Confidence',
    checkIns: 'Check-ins',
    agreed: 'Agreed',
    calibrated: 'Adjusted targets',
    graded: 'Grades',
    carriedOver: 'Carried over into the next cycle',
    cards: 'Looking back',
    blockers: 'Blockers',
    commitments: 'Commitments',
    decisions: 'Decisions',
    actions: 'Actions',
    parking: 'Parking lot',
    pulse: 'Pulse (1 to 5)',
  },
}

export const MINUTES_TEXTS: Readonly<Record<'de' | 'en', MinutesTexts>> = { de, en }
