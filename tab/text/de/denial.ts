/** Why somebody may not do something. */
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
