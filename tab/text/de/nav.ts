/** Where else one can go. */
export const nav = {
  board: 'Board',
  alignment: 'Ausrichtung',
  rituals: 'Rituale',
  my: 'Meine OKRs',
  overview: 'Übersicht',
  settings: 'Einstellungen',
  label: 'Ansichten',
} as const
