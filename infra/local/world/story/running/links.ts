import type { StoryLink } from '../../story-link.ts'

const contribution = (
  by: StoryLink['by'],
  from: StoryLink['from'],
  to: StoryLink['to'],
  share?: number,
): StoryLink => ({ kind: 'contributes_to', by, from, to, ...(share === undefined ? {} : { share }) })

/** From the teams over the departments to the company; the company's objective about its own people has nobody yet. */
const contributions: readonly StoryLink[] = [
  contribution('jonas', 'vertrieb-planbar', { objective: 'nordlicht-marke', keyResult: 0 }, 60),
  contribution('jonas', 'vertrieb-planbar', 'nordlicht-kunden', 20),
  contribution('aylin', 'vertrieb-uebergabe', 'nordlicht-kunden'),
  contribution('jonas', 'vertrieb-lernen', { objective: 'nordlicht-marke', keyResult: 2 }),
  contribution('aylin', 'dach-marktfuehrer', 'vertrieb-planbar', 70),
  contribution(
    'aylin',
    { objective: 'dach-marktfuehrer', keyResult: 3 },
    { objective: 'nordlicht-marke', keyResult: 1 },
  ),
  contribution('aylin', 'dach-bestandskunden', 'nordlicht-kunden', 60),
  contribution('aylin', 'dach-bestandskunden', 'vertrieb-lernen', 40),
  contribution('lukas', 'dach-branche', 'vertrieb-lernen'),
  contribution('aylin', 'dach-referenzen', { objective: 'nordlicht-marke', keyResult: 1 }),
  contribution('tomasz', 'partner-umsatz', 'vertrieb-planbar', 30),
  contribution('meilin', 'partner-start', 'partner-umsatz'),
  contribution('tomasz', 'partner-portal', 'partner-umsatz'),
  contribution('samira', 'service-verlaengern', { objective: 'nordlicht-kunden', keyResult: 0 }, 80),
  contribution('florian', 'service-wissen', 'nordlicht-kunden'),
  contribution('ingrid', 'service-produkt', 'nordlicht-kunden'),
  contribution('florian', 'kundenservice-schnell', 'service-verlaengern'),
  contribution('ingrid', 'kundenservice-selbst', 'service-wissen'),
  contribution('ingrid', 'kundenerfolg-start', 'service-verlaengern'),
  contribution('samira', 'kundenerfolg-frueh', { objective: 'nordlicht-kunden', keyResult: 1 }),
  contribution('ingrid', 'kundenerfolg-wachstum', { objective: 'nordlicht-kunden', keyResult: 0 }),
  contribution('daniel', 'produkt-aufgaben', 'nordlicht-kunden'),
  contribution('priya', 'produkt-belege', 'service-produkt'),
  contribution('priya', 'plattform-last', 'nordlicht-verlaesslich'),
  contribution('priya', 'plattform-auslieferung', 'nordlicht-verlaesslich'),
  contribution('markus', 'plattform-vertrauen', { objective: 'nordlicht-verlaesslich', keyResult: 2 }),
  contribution('daniel', 'assistent-kollege', 'produkt-aufgaben', 50),
  contribution('priya', 'assistent-belegt', 'produkt-aufgaben', 25),
  contribution('florian', 'assistent-service', 'kundenservice-schnell'),
]

/** What teams need from each other: kept, promised, overdue, declined, not answered, and gone with its objective. */
const dependencies: readonly StoryLink[] = [
  {
    kind: 'depends_on',
    by: 'daniel',
    from: 'assistent-belegt',
    to: 'plattform-vertrauen',
    week: 0,
    message: 'Freigabe, welche Quellen der Assistent lesen darf',
    dueWeek: 5,
    answers: [
      { week: 1, by: 'priya', answer: 'confirmed', message: 'Bis Ende der vierten Woche' },
      {
        week: 4,
        by: 'priya',
        answer: 'delivered',
        message: 'Liste mit allen freigegebenen Quellen liegt im Kanal',
      },
    ],
  },
  {
    kind: 'depends_on',
    by: 'aylin',
    from: 'vertrieb-uebergabe',
    to: 'kundenerfolg-start',
    week: 1,
    message: 'Ein gemeinsamer Termin mit jedem neuen Kunden in der ersten Woche',
    dueWeek: 12,
    answers: [
      { week: 2, by: 'ingrid', answer: 'confirmed', message: 'Machen wir, ab sofort jeden Dienstag' },
    ],
  },
  {
    kind: 'depends_on',
    by: 'ingrid',
    from: 'service-produkt',
    to: 'produkt-belege',
    week: 2,
    message: 'Zu jedem der zehn häufigsten Wünsche eine Entscheidung mit Begründung',
    dueWeek: 7,
    answers: [{ week: 3, by: 'daniel', answer: 'confirmed', message: 'Ja, zuerst die fünf größten' }],
  },
  {
    kind: 'depends_on',
    by: 'florian',
    from: 'kundenservice-ruhe',
    to: 'assistent-telefon',
    week: 1,
    message: 'Hinweise während des Gesprächs für die Spitzenzeiten im Herbst',
    dueWeek: 11,
    answers: [{ week: 2, by: 'daniel', answer: 'confirmed', message: 'Versuchen wir im Test' }],
  },
  {
    kind: 'depends_on',
    by: 'ingrid',
    from: 'kundenservice-selbst',
    to: { objective: 'plattform-last', keyResult: 0 },
    week: 5,
    message: 'Suche im Hilfebereich antwortet unter einer Sekunde',
    dueWeek: 10,
    answers: [
      {
        week: 6,
        by: 'priya',
        answer: 'declined',
        message: 'Vor dem Umzug der Datenbank nicht möglich. Im nächsten Zyklus gern.',
      },
    ],
  },
  {
    kind: 'depends_on',
    by: 'lukas',
    from: { objective: 'dach-branche', keyResult: 0 },
    to: 'assistent-kollege',
    week: 8,
    message: 'Beispieldaten aus dem Maschinenbau für die Vorführung',
    dueWeek: 11,
  },
  {
    kind: 'depends_on',
    by: 'tomasz',
    from: 'partner-portal',
    to: 'service-wissen',
    week: 8,
    message: 'Geprüfte Wissensartikel auch für Partner freigeben',
    dueWeek: 9,
  },
]

export const links: readonly StoryLink[] = [...contributions, ...dependencies]
