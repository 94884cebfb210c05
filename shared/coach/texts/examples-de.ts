import type { RuleId } from '../rules/rule-ids.ts'
import type { Examples } from './rule-texts.ts'

/** The rules' names and examples in German. */
export const EXAMPLES_DE: Readonly<Record<RuleId, Examples>> = {
  'objective-state': {
    title: 'Zustand statt Projekt',
    good: 'Neue Kundinnen fühlen sich vom ersten Tag an gut aufgehoben.',
    weak: 'Kundenportal einführen',
  },
  'objective-qualitative': {
    title: 'Qualitativ',
    good: 'Bestandskunden empfehlen uns von sich aus weiter.',
    weak: '12 Mio. € Umsatz erreichen',
  },
  'objective-value': {
    title: 'Wert für Kunden und Unternehmen',
    good: 'Handwerksbetriebe erledigen ihre Rechnungen mit uns nebenbei.',
    weak: 'Schöner arbeiten',
  },
  'objective-inspiring': {
    title: 'Inspirierend',
    good: 'Wir sind die erste Adresse, wenn es im DACH-Raum um KI-Software geht.',
    weak: 'Mehr Marge',
  },
  'objective-vague': {
    title: 'Klare Worte',
    good: 'Anrufende merken sofort, dass wir ihr Anliegen ernst nehmen.',
    weak: 'Optimale ganzheitliche Servicequalität',
  },
  'objective-single': {
    title: 'Ein Ziel je Objective',
    good: 'Unsere Filialen sind der Treffpunkt im Viertel.',
    weak: 'Wir begeistern unsere Gäste und senken unsere Kosten',
  },
  'objective-cycle': {
    title: 'In einem Zyklus erreichbar',
    good: 'Unsere Pilotkunden arbeiten gern mit der neuen Plattform.',
    weak: 'In den nächsten drei Jahren Marktführer werden',
  },
  'objective-need': {
    title: 'Aus Strategie oder Teambedarf',
    good: 'Begründung: Jede dritte Kündigung nennt die lange Einarbeitung.',
    weak: 'Begründung: (leer)',
  },
  'objective-pay': {
    title: 'OKRs und Vergütung bleiben getrennt',
    good: 'Alle im Vertrieb helfen einander, Kunden zu gewinnen.',
    weak: 'Alle erreichen ihren Bonus',
  },
  'key-result-milestone': {
    title: 'Ergebnis statt Meilenstein',
    good: '80 % der Außendienstler nutzen das CRM jede Woche',
    weak: 'CRM eingeführt',
  },
  'key-result-activity': {
    title: 'Ergebnis statt Aktivität',
    good: 'Abschlussquote nach Kundengesprächen von 18 % auf 25 %',
    weak: '10 Interviews führen',
  },
  'key-result-measurable': {
    title: 'Messbar',
    good: 'Reaktionszeit von 9 auf 4 Stunden senken',
    weak: 'Zufriedenere Lieferanten',
  },
  'key-result-placeholder': {
    title: 'Platzhalter ausfüllen',
    good: 'Antwortquote von 20 % auf 35 % steigern',
    weak: 'Antwortquote um X % steigern',
  },
  'key-result-specific': {
    title: 'Spezifisch',
    good: '25 Erstgespräche mit Betrieben über 50 Beschäftigten',
    weak: '25 hochwertige Kontakte',
  },
  'key-result-baseline': {
    title: 'Startwert',
    good: 'Konversionsrate von 18 % auf 25 % steigern',
    weak: 'Konversionsrate auf 25 % steigern',
  },
  'key-result-leading': {
    title: 'Beeinflussbarer Frühindikator',
    good: '200 Leads im Monat',
    weak: '5 % mehr Umsatz',
  },
  'key-result-ambitious': {
    title: 'Ehrgeizig',
    good: '8 von 10 Anfragen noch am selben Tag gelöst',
    weak: 'Mindestens eine Rückmeldung erhalten',
  },
  'key-result-cycle': {
    title: 'In einem Zyklus erreichbar',
    good: '40 Betriebe im Pilotbetrieb bis zum Ende des Zyklus',
    weak: '500 Betriebe in den nächsten zwei Jahren',
  },
  'key-result-pay': {
    title: 'OKRs und Vergütung bleiben getrennt',
    good: '30 Neukunden aus Empfehlungen',
    weak: '90 % der Boni ausgezahlt',
  },
  'set-objectives': {
    title: 'Drei bis fünf Objectives',
    good: '4 Objectives',
    weak: '9 Objectives',
  },
  'set-key-results': {
    title: 'Drei bis fünf Key Results',
    good: '3 Key Results',
    weak: '1 Key Result',
  },
  'set-leading': {
    title: 'Nicht nur Spätindikatoren',
    good: '200 Leads im Monat · 25 % Konversion · 30 % Marktanteil',
    weak: 'Umsatz · Gewinn · Marktanteil',
  },
  'set-balance': {
    title: '40/60-Balance',
    good: '2 strategische, 3 aus dem Team',
    weak: '5 strategische, keines aus dem Team',
  },
  'set-duplicate': {
    title: 'Doppelte Messgröße',
    good: 'Beitrag zum Key Result des Vertriebs',
    weak: 'Zwei Einheiten messen dieselbe Konversionsrate',
  },
  'set-trend': {
    title: 'Leichter als der Trend',
    good: 'Ziel über dem Trend',
    weak: 'Ziel, das sich von allein ergibt',
  },
  'set-owner': {
    title: 'Ansprechperson',
    good: 'Ansprechperson: Mira',
    weak: 'Ansprechperson: niemand',
  },
  'set-one-owner': {
    title: 'Verteilte Verantwortung',
    good: 'Vier Personen kümmern sich um je ein Key Result',
    weak: 'Die Leitung steht überall',
  },
}
