import { band, decrease, euro, floor, hours, increase, number, own, percent, rate } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'
import { nordlichtReliable } from './nordlicht-reliable.ts'

export const nordlicht: StoryUnit = {
  unit: 'nordlicht',
  objectives: [
    {
      key: 'nordlicht-marke',
      title: 'Nordlicht ist für den Mittelstand die erste Adresse, wenn es um KI-Software geht',
      why: 'Strategie 2030: Wir wollen gefragt werden, bevor ausgeschrieben wird.',
      origin: 'top_down',
      owner: 'katharina',
      keyResults: [
        {
          title: 'Auftragseingang mit KI-Produkten erreicht 2,4 Mio. €',
          owner: 'jonas',
          metric: increase(0, 2_400_000, euro),
          weight: 2,
          values: [60_000, 145_000, 230_000, 365_000, 450_000, 540_000, 660_000, 790_000, 905_000, 1_010_000],
          sure: { 0: 6, 5: 7 },
          notes: {
            3: 'Rahmenvertrag mit einem Maschinenbauer unterschrieben, zwei Werke folgen.',
            8: 'Drei größere Angebote liegen zur Entscheidung, Rückmeldung wird im nächsten Monat erwartet.',
          },
        },
        {
          title: 'Gestützte Bekanntheit bei Entscheidern steigt von 12 auf 20 %',
          owner: 'katharina',
          metric: increase(12, 20, percent, 1),
          values: [12, 12, 12.4, 12.4, 13.1, 13.1, 13.8, 13.8, 14.1, 14.1],
          sure: { 0: 5, 6: 4 },
          notes: { 4: 'Fachmesse wirkt: In der Umfrage nennen uns mehr Produktionsleitungen von sich aus.' },
        },
        {
          title: 'Gewinnquote gegen die drei wichtigsten Wettbewerber steigt von 31 auf 40 %',
          owner: 'jonas',
          metric: increase(31, 40, percent, 1),
          values: [31, 31.5, 31.8, 32.6, 33, 33.4, 34.1, 34.5, 34.9, 35.2],
          sure: { 0: 6 },
        },
      ],
      comments: [
        {
          week: 4,
          by: 'katharina',
          text: '@{jonas} Die Messe hat mehr bewirkt als die Anzeigen. Wollen wir das Budget der zweiten Hälfte verschieben?',
        },
        {
          week: 5,
          by: 'jonas',
          text: 'Ja. @{aylin} hat dazu einen Vorschlag für drei regionale Veranstaltungen, ich bringe ihn am Dienstag mit.',
        },
      ],
    },
    {
      key: 'nordlicht-kunden',
      title: 'Unsere Kunden bleiben, weil sie jeden Monat einen spürbaren Nutzen haben',
      why: 'Wachstum aus dem Bestand trägt die Investition in den KI-Assistenten.',
      origin: 'top_down',
      owner: 'samira',
      keyResults: [
        {
          title: 'Netto-Umsatzbindung liegt jeden Monat bei mindestens 108 %',
          owner: 'samira',
          metric: floor('month', 108, percent, 1),
          values: [107.2, 107.2, 107.6, 107.9, 108.1, 108.3, 108.2, 108.6, 108.9, 109.1],
          sure: { 0: 5, 4: 7 },
        },
        {
          title: 'Kündigungsquote sinkt von 1,8 auf 1,0 % im Monat',
          owner: 'samira',
          metric: decrease(1.8, 1, percent, 2),
          values: [1.8, 1.78, 1.75, 1.7, 1.62, 1.6, 1.55, 1.5, 1.47, 1.45],
          sure: { 0: 6 },
          notes: {
            6: 'Die Gespräche bei auffälliger Nutzung zeigen Wirkung, vor allem im ersten Vertragsjahr.',
          },
        },
        {
          title: 'Weiterempfehlung (NPS) steigt von 34 auf 50',
          owner: 'katharina',
          metric: increase(34, 50, number),
          values: [34, 34, 35, 36, 36, 37, 38, null, null, null],
          sure: { 0: 5, 5: 4 },
        },
      ],
    },
    nordlichtReliable,
    {
      key: 'nordlicht-team',
      title: 'Bei Nordlicht arbeiten alle gern und ohne Überlast',
      why: 'Wer ständig am Anschlag ist, verbessert nichts. Die Teams haben sich dieses Ziel gewünscht.',
      origin: 'top_down',
      owner: 'markus',
      keyResults: [
        {
          title: 'Zufriedenheit in der anonymen Puls-Umfrage steigt von 6,8 auf 7,8',
          owner: 'markus',
          metric: increase(6.8, 7.8, own('Punkte'), 1),
          values: [6.8, 6.8, 6.9, 6.9, 7.1, 7.1, 7.1, 7.2, 7.2, 7.3],
          sure: { 0: 6 },
        },
        {
          title: 'Überstunden liegen im Mittel aller Teams zwischen 0 und 4 Stunden je Woche',
          owner: 'markus',
          metric: band('week', 0, 4, hours, 1),
          values: [5.5, 5.1, 4.6, 4.2, 3.9, 3.6, 3.4, 4.4, 3.8, 3.5],
          sure: { 0: 4, 5: 7 },
          notes: { 7: 'Ausreißer durch den Versionswechsel in der Plattform, nächste Woche wieder ruhiger.' },
        },
        {
          title: 'Auf offene Stellen gehen 30 passende Bewerbungen im Monat ein',
          owner: 'katharina',
          metric: rate('month', 12, 30, own('Bewerbungen')),
          values: [13, 14, 15, 17, 18, 18, 19, 20, 21, 21],
          sure: { 0: 6, 4: 5 },
        },
      ],
    },
  ],
}
