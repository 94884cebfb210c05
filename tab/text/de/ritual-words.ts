/** What the rituals are called, and below it the steps of their agendas. */
export const rituals = {
  planning: 'Planung',
  weekly_check_in: 'Wöchentlicher Check-in',
  mid_cycle_review: 'Mid-Cycle-Review',
  cycle_review: 'Zyklus-Review',
  retrospective: 'Retrospektive',
} as const

export const steps = {
  open_actions: 'Offen vom letzten Mal',
  learnings: 'Erkenntnisse',
  drafts: 'Entwürfe',
  coach: 'Coach',
  alignment: 'Ausrichtung',
  agreement: 'Vereinbarung',
  confidence: 'Zuversicht',
  check_ins: 'Werte',
  blockers: 'Blocker',
  commitments: 'Zusagen',
  forecast: 'Prognose',
  calibration: 'Kalibrierung',
  dependencies: 'Abhängigkeiten',
  grades: 'Bewertung',
  carry_over: 'Mitnehmen',
  write: 'Schreiben',
  group: 'Gruppieren',
  dots: 'Punkte',
  discuss: 'Besprechen',
  pulse: 'Puls',
  decisions: 'Entscheidungen',
  wrap_up: 'Abschluss',
} as const
