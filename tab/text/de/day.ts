/** Fields for days and times. */
export const day = {
  today: 'Heute',
  pick: 'Im Kalender wählen',
  pickTime: 'Uhrzeiten zeigen',
  monthBefore: 'Voriger Monat',
  monthAfter: 'Nächster Monat',
  yearBefore: 'Voriges Jahr',
  yearAfter: 'Nächstes Jahr',
  unreadable: 'Bitte ein Datum wie {{example}} eingeben.',
  tooEarly: 'Frühestens {{on}}.',
  tooLate: 'Spätestens {{on}}.',
  timeUnreadable: 'Bitte eine Uhrzeit wie {{example}} eingeben.',
} as const
