import type { Ritual } from '#shared/domain/ritual/ritual.ts'

export interface RitualText {
  readonly title: string
  /** What happens, step by step. */
  readonly agenda: readonly string[]
}

export interface EventTexts {
  readonly rituals: Readonly<Record<Ritual, RitualText>>
  readonly agenda: string
  readonly okrs: string
  readonly noOkrs: string
  readonly panel: string
  readonly board: string
  readonly minutes: string
  readonly footer: string
  readonly cancelled: string
}

const DE: EventTexts = {
  rituals: {
    planning: {
      title: 'OKR-Planung',
      agenda: [
        'Erkenntnisse aus dem letzten Zyklus',
        'Entwürfe und Hinweise des Coaches',
        'Ausrichtung mit anderen Einheiten',
        'Zustimmungsrunde',
      ],
    },
    weekly_check_in: {
      title: 'OKR-Check-in',
      agenda: [
        'Zuversicht verdeckt abgeben, dann aufdecken',
        'Werte eintragen, die schwächsten Key Results zuerst',
        'Blocker mit Verantwortlichen',
        'Zusagen bis zum nächsten Mal',
      ],
    },
    mid_cycle_review: {
      title: 'OKR-Zwischenbilanz',
      agenda: ['Prognose bis zum Zyklusende', 'Nachjustieren mit Begründung', 'Abhängigkeiten'],
    },
    cycle_review: {
      title: 'OKR-Zyklusreview',
      agenda: ['Key Results und Objectives bewerten', 'Warum ist es so gekommen?', 'Was kommt mit?'],
    },
    retrospective: {
      title: 'OKR-Retrospektive',
      agenda: ['Verdeckt schreiben, dann aufdecken', 'Gruppieren und gewichten', 'Maßnahmen vereinbaren'],
    },
  },
  agenda: 'Ablauf',
  okrs: 'Unsere OKRs',
  noOkrs: 'Noch keine Objectives angelegt.',
  panel: 'Sitzung in Teams öffnen',
  board: 'Board öffnen',
  minutes: 'Protokoll',
  footer: 'Angelegt von Leitstern. Verschieben und Absagen in Outlook wird übernommen.',
  cancelled: 'Der Termin entfällt: Die Planung des Zyklus hat sich geändert.',
}

const EN: EventTexts = {
  rituals: {
    planning: {
      title: 'OKR planning',
      agenda: [
        'What the last cycle taught us',
        'Drafts and the coach’s findings',
        'Alignment with other units',
        'Agreement round',
      ],
    },
    weekly_check_in: {
      title: 'OKR check-in',
      agenda: [
        'Confidence: vote in private, then reveal',
        'Enter values, the weakest key results first',
        'Blockers, each with an owner',
        'Commitments until next time',
      ],
    },
    mid_cycle_review: {
      title: 'OKR mid-cycle review',
      agenda: ['Forecast to the end of the cycle', 'Calibrate, with a reason', 'Dependencies'],
    },
    cycle_review: {
      title: 'OKR cycle review',
      agenda: ['Grade key results and objectives', 'Why did it turn out this way?', 'What comes along?'],
    },
    retrospective: {
      title: 'OKR retrospective',
      agenda: ['Write in private, then reveal', 'Group and vote', 'Agree on actions'],
    },
  },
  agenda: 'Agenda',
  okrs: 'Our OKRs',
  noOkrs: 'No objectives yet.',
  panel: 'Open the session in Teams',
  board: 'Open the board',
  minutes: 'Minutes',
  footer: 'Created by Leitstern. Moving or cancelling it in Outlook is taken over.',
  cancelled: 'This meeting is off: the plan of the cycle has changed.',
}

/** Sentences of calendar entries, in the language of the unit's plan. */
export const eventTexts = (language: 'de' | 'en'): EventTexts => (language === 'de' ? DE : EN)
