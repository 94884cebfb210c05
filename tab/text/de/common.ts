export const common = {
  save: 'Speichern',
  cancel: 'Abbrechen',
  close: 'Schließen',
  undo: 'Rückgängig',
  retry: 'Erneut versuchen',
  reload: 'Neu laden',
  more: 'Weitere Aktionen',
  edit: 'Bearbeiten',
  archive: 'Archivieren',
  restore: 'Wiederherstellen',
  search: 'Suchen',
  back: 'Zurück',
  none: '–',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  loading: 'Wird geladen …',
  shareLink: 'Link teilen',
  optional: 'optional',
  today: 'Heute',
  pickDay: 'Im Kalender wählen',
  pickTime: 'Uhrzeiten zeigen',
  monthBefore: 'Voriger Monat',
  monthAfter: 'Nächster Monat',
  yearBefore: 'Voriges Jahr',
  yearAfter: 'Nächstes Jahr',
  dayUnreadable: 'Bitte ein Datum wie {{example}} eingeben.',
  dayTooEarly: 'Frühestens {{on}}.',
  dayTooLate: 'Spätestens {{on}}.',
  timeUnreadable: 'Bitte eine Uhrzeit wie {{example}} eingeben.',
} as const

export const nav = {
  board: 'Board',
  alignment: 'Ausrichtung',
  rituals: 'Rituale',
  my: 'Meine OKRs',
  overview: 'Übersicht',
  settings: 'Einstellungen',
  label: 'Ansichten',
} as const

export const problem = {
  offline: 'Keine Verbindung. Was getippt wurde, bleibt erhalten.',
  unavailable: 'Der Dienst antwortet gerade nicht. Bitte gleich noch einmal versuchen.',
  signedOut:
    'Die Anmeldung ist abgelaufen. Bitte Microsoft Teams neu laden; was getippt wurde, bleibt erhalten.',
  notFoundTitle: 'Diese Seite gibt es nicht (mehr)',
  notFound:
    'Der Link führt ins Leere. Vielleicht wurde das Ziel verschoben oder gehört zu einer anderen Organisation.',
  failedTitle: 'Das hat nicht geklappt',
  crashed: 'Diese Ansicht lässt sich gerade nicht anzeigen. Gespeichertes ist davon nicht betroffen.',
  toBoard: 'Zum Board',
  offlineBanner: 'Offline: Angezeigt wird der letzte bekannte Stand.',
} as const

export const outside = {
  title: 'Leitstern läuft in Microsoft Teams',
  text: 'Diese Adresse zeigt ihre Inhalte nur innerhalb von Teams, Outlook oder Microsoft 365.',
  open: 'In Microsoft Teams öffnen',
} as const

export const denial = {
  guest_reads_only: 'Gäste lesen mit, ändern aber nichts.',
  not_a_member: 'Das können Mitglieder dieser Einheit.',
  needs_lead: 'Das kann die Leitung dieser Einheit.',
  needs_admin: 'Das kann die OKR-Administration.',
  not_the_author: 'Das kann nur, wer es geschrieben hat.',
  wrong_state: 'Im jetzigen Status ist das nicht möglich.',
  cycle_closed: 'Der Zyklus ist abgeschlossen.',
  archived: 'Das ist archiviert. Zuerst wiederherstellen.',
  not_the_last: 'Nur der letzte Check-in lässt sich ändern.',
  not_the_facilitator: 'Das kann nur, wer die Termine gebucht hat: Sie stehen in diesem Kalender.',
  not_facilitating: 'Das kann, wer die Sitzung moderiert.',
  session_not_open: 'Die Sitzung ist noch nicht geöffnet.',
  session_closed: 'Die Sitzung ist beendet.',
} as const
