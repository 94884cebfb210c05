import { ceiling, decrease, floor, minutes, own, percent } from '../../metrics.ts'
import type { StoryObjective } from '../../story.ts'

/** A committed objective: it has to land at 1.0, so the same progress is worth less than elsewhere. */
export const nordlichtReliable: StoryObjective = {
  key: 'nordlicht-verlaesslich',
  title: 'Auf Nordlicht ist so sehr Verlass, dass niemand mehr über Ausfälle spricht',
  why: 'Im Frühjahr haben zwei Ausfälle Vertrauen gekostet. Das ist eine Zusage an unsere Kunden.',
  origin: 'top_down',
  ambition: 'committed',
  owner: 'daniel',
  keyResults: [
    {
      title: 'Verfügbarkeit der Plattform liegt jede Woche bei mindestens 99,9 %',
      owner: 'daniel',
      metric: floor('week', 99.9, percent, 2),
      values: [99.95, 99.97, 99.82, 99.94, 99.98, 99.99, 99.96, 99.99, 99.98, 99.97],
      sure: { 0: 7, 2: 5, 4: 8 },
      notes: { 2: 'Störung am Mittwoch: abgelaufenes Zertifikat. Die Erneuerung läuft jetzt von allein.' },
    },
    {
      title: 'Nach Störungen ist der Dienst in höchstens 60 Minuten wiederhergestellt',
      owner: 'daniel',
      metric: ceiling('week', 60, minutes),
      values: [48, 55, 96, 41, 38, 52, 35, 30, 44, 33],
      sure: { 0: 6 },
    },
    {
      title: 'Kritische Meldungen aus dem Einsatz sinken von 14 auf 5 im Monat',
      owner: 'daniel',
      metric: decrease(14, 5, own('Meldungen')),
      values: [14, 14, 15, 13, 13, 12, 12, 12, 11, 11],
      sure: { 0: 7 },
      notes: {
        8: 'Die Hälfte der Meldungen hängt am alten Importweg. Das Plattform-Team schlägt vor, ihn vorzeitig abzuschalten.',
      },
    },
  ],
  comments: [
    {
      week: 2,
      by: 'katharina',
      text: 'Danke für die offene Nachbereitung. Wichtig ist mir, dass wir daraus lernen und niemand sich rechtfertigen muss.',
    },
    {
      week: 8,
      by: 'daniel',
      text: '@{priya} Können wir den alten Importweg noch in diesem Zyklus abschalten? Dann wäre das Ziel wieder in Reichweite.',
    },
  ],
}
