import type { ProblemCode } from '../problem.ts'

/** What went wrong and what to do, in neutral German without forms of address. */
export const CODE_TEXTS_DE: Readonly<Record<`${ProblemCode}.${'title' | 'detail'}`, string>> = {
  'malformed_request.title': 'Anfrage nicht lesbar',
  'malformed_request.detail':
    'Die Anfrage ist kein gültiges JSON. Bitte die Seite neu laden und es noch einmal versuchen.',
  'unauthenticated.title': 'Nicht angemeldet',
  'unauthenticated.detail': 'Die Anmeldung fehlt oder ist ungültig. Bitte in Teams neu anmelden.',
  'token_expired.title': 'Anmeldung abgelaufen',
  'token_expired.detail':
    'Die Anmeldung ist abgelaufen. Sie wird erneuert; danach bitte noch einmal versuchen.',
  'forbidden.title': 'Nicht erlaubt',
  'forbidden.detail':
    'Dafür fehlt die Berechtigung. Die Leitung der Einheit oder die Administration kann weiterhelfen.',
  'tenant_not_allowed.title': 'Organisation nicht freigeschaltet',
  'tenant_not_allowed.detail':
    'Diese Organisation ist für Leitstern nicht freigeschaltet. Die Administration kann sie freischalten.',
  'consent_required.title': 'Zustimmung erforderlich',
  'consent_required.detail': 'Dafür muss der Zugriff auf Microsoft 365 erst erlaubt werden.',
  'not_found.title': 'Nicht gefunden',
  'not_found.detail':
    'Das Gesuchte gibt es nicht (mehr). Bitte den Link prüfen oder zur Übersicht zurückkehren.',
  'method_not_allowed.title': 'Aktion nicht vorgesehen',
  'method_not_allowed.detail': 'Diese Aktion gibt es an dieser Stelle nicht.',
  'conflict.title': 'Widerspruch',
  'conflict.detail': 'Das widerspricht dem gegenwärtigen Stand. Bitte den Stand ansehen und neu entscheiden.',
  'already_exists.title': 'Schon vorhanden',
  'already_exists.detail':
    'Das gibt es bereits. Bitte einen anderen Namen wählen oder das Vorhandene verwenden.',
  'invalid_transition.title': 'Jetzt nicht möglich',
  'invalid_transition.detail':
    'In diesem Zustand ist das nicht möglich. Bitte die Ansicht aktualisieren und den Zustand prüfen.',
  'cycle_closed.title': 'Zyklus abgeschlossen',
  'cycle_closed.detail':
    'Der Zyklus ist abgeschlossen und kann nur noch gelesen werden. Die Administration kann ihn wieder öffnen.',
  'session_not_open.title': 'Sitzung noch nicht geöffnet',
  'session_not_open.detail':
    'Die Sitzung hat noch nicht begonnen. Sobald sie jemand aus der Einheit öffnet, geht es los.',
  'session_closed.title': 'Sitzung beendet',
  'session_closed.detail':
    'Die Sitzung ist beendet und kann nur noch gelesen werden. Die Leitung der Einheit kann sie wieder öffnen.',
  'moved_on.title': 'Schon weitergegangen',
  'moved_on.detail':
    'Jemand anderes hat die Sitzung inzwischen zu einem anderen Schritt geführt. Die Ansicht zeigt jetzt den gemeinsamen Schritt.',
  'already_revealed.title': 'Schon aufgedeckt',
  'already_revealed.detail':
    'Das ist schon aufgedeckt; neue oder geänderte Stimmen zählen nicht mehr. Wer etwas ergänzen will, sagt es am besten in der Runde.',
  'already_answered.title': 'Schon beantwortet',
  'already_answered.detail':
    'Die Antworten sind schon abgegeben. Weil sie anonym sind, lassen sie sich nicht mehr zuordnen und nicht mehr ändern.',
  'too_few_answers.title': 'Noch zu wenige Antworten',
  'too_few_answers.detail':
    'Aufgedeckt wird erst ab drei Antworten, damit sich keine davon einer Person zuordnen lässt.',
  'changed_meanwhile.title': 'Inzwischen geändert',
  'changed_meanwhile.detail':
    'Jemand anderes hat das inzwischen geändert. Beide Fassungen vergleichen und entscheiden, welche gilt.',
  'payload_too_large.title': 'Zu viel auf einmal',
  'payload_too_large.detail': 'Die Eingabe ist zu groß. Bitte kürzen oder aufteilen.',
  'invalid_input.title': 'Eingabe prüfen',
  'invalid_input.detail':
    'Die Eingabe passt so noch nicht. Die betroffenen Felder sind gekennzeichnet; nichts ist verloren.',
  'idempotency_key_reused.title': 'Anfrage wiederverwendet',
  'idempotency_key_reused.detail':
    'Unter diesem Schlüssel wurde schon etwas anderes gesendet. Bitte die Seite neu laden und es noch einmal versuchen.',
  'if_match_required.title': 'Stand nicht angegeben',
  'if_match_required.detail':
    'Die Änderung nennt nicht, auf welchem Stand sie beruht. Bitte die Ansicht neu laden.',
  'too_many_requests.title': 'Zu viele Anfragen',
  'too_many_requests.detail':
    'Gerade kommen zu viele Anfragen an. Bitte kurz warten; es wird von selbst noch einmal versucht.',
  'internal.title': 'Unerwarteter Fehler',
  'internal.detail':
    'Das hat nicht geklappt, und der Fehler liegt nicht an der Eingabe. Bitte später noch einmal versuchen.',
  'unavailable.title': 'Gerade nicht erreichbar',
  'unavailable.detail':
    'Der Dienst ist gerade nicht erreichbar. Die Eingabe bleibt erhalten; bitte gleich noch einmal versuchen.',
}
