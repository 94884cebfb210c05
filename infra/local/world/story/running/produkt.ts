import { decrease, floor, increase, minutes, own, percent, rate } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

/** Two objectives only: fewer than the method recommends, which the board says. */
export const produkt: StoryUnit = {
  unit: 'produkt',
  objectives: [
    {
      key: 'produkt-aufgaben',
      title: 'Die drei häufigsten Aufgaben unserer Kunden gehen spürbar leichter von der Hand',
      why: 'Wettbewerber zeigen mehr Funktionen. Wir wollen, dass die wichtigen besser funktionieren.',
      origin: 'top_down',
      owner: 'daniel',
      keyResults: [
        {
          title: 'Wöchentlich aktive Nutzende je Kunde steigen von 38 auf 55 %',
          owner: 'daniel',
          metric: increase(38, 55, percent),
          values: [38, 38, 39, 40, 41, 42, 43, 44, 45, 45],
          sure: { 0: 6, 5: 7 },
        },
        {
          title: 'Ein Angebot zu erstellen dauert 6 statt 11 Minuten',
          owner: 'priya',
          metric: decrease(11, 6, minutes, 1),
          values: [11, 11, 10.8, 10.2, 9.9, 9.6, 9.4, 9.1, 8.9, 8.7],
          sure: { 0: 7 },
        },
        {
          title: 'Neue Funktionen werden mit mindestens 4,2 von 5 bewertet',
          owner: 'daniel',
          metric: floor('month', 4.2, own('Punkte'), 1),
          values: [4, 4.1, 4.1, 4.2, 4.3, 4.3, 4.3, 4.4, 4.4, 4.5],
          sure: { 0: 6, 4: 8 },
        },
      ],
    },
    {
      key: 'produkt-belege',
      title: 'Im Produkt entscheiden Belege und nicht die Lautstärke',
      why: 'Das Team wünscht sich weniger Richtungswechsel mitten in der Entwicklung.',
      origin: 'bottom_up',
      owner: 'priya',
      keyResults: [
        {
          title: 'Entscheidungen mit einem Beleg vom Kunden steigen von 30 auf 80 %',
          owner: 'priya',
          metric: increase(30, 80, percent),
          values: [30, 32, 35, 38, 41, 44, 46, 49, 51, 53],
          sure: { 0: 7 },
        },
        {
          title: 'Zehn Gespräche mit Nutzenden im Monat prägen die Planung',
          owner: 'daniel',
          metric: rate('month', 3, 10, own('Gespräche')),
          values: [3, 4, 4, 5, 5, 6, 6, 6, 7, 7],
          sure: { 0: 6 },
        },
        {
          title: 'Vor der Entwicklung verworfene Ideen steigen auf 40 %',
          owner: 'florian',
          metric: increase(null, 40, percent),
          sure: { 0: 5 },
        },
      ],
      comments: [
        {
          week: 7,
          by: 'priya',
          text: '@{florian} Für die verworfenen Ideen fehlt noch der Ausgangswert. Reicht eine Auszählung der letzten drei Monate?',
        },
      ],
    },
  ],
}
