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
} as const

export const problem = {
  offline: 'Keine Verbindung. Was getippt wurde, bleibt erhalten.',
  unavailable: 'Der Dienst antwortet gerade nicht. Bitte gleich noch einmal versuchen.',
  signedOut: 'Die Anmeldung ist abgelaufen. Bitte noch einmal anmelden; was getippt wurde, bleibt erhalten.',
  signIn: 'Noch einmal anmelden',
  signedIn: 'Angemeldet. Bitte noch einmal versuchen.',
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
