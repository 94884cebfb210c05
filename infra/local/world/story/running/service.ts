import { decrease, floor, increase, own, percent, rate, weeks } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const service: StoryUnit = {
  unit: 'service',
  objectives: [
    {
      key: 'service-verlaengern',
      title: 'Guter Service ist der häufigste Grund, warum Kunden verlängern',
      why: 'Beitrag zum Unternehmensziel: Kunden bleiben wegen des Nutzens, nicht wegen der Kündigungsfrist.',
      origin: 'top_down',
      owner: 'samira',
      keyResults: [
        {
          title: 'Verlängerungsquote steigt von 86 auf 93 %',
          owner: 'samira',
          metric: increase(86, 93, percent, 1),
          values: [86, 86.2, 86.4, 86.9, 87.3, 87.5, 87.9, 88.3, 88.6, 88.9],
          sure: { 0: 6, 5: 7 },
        },
        {
          title: 'Nach einem Kontakt sind mindestens 92 % zufrieden',
          owner: 'florian',
          metric: floor('week', 92, percent),
          values: [90, 91, 92, 92, 93, 94, 93, 92, 94, 94],
          sure: { 0: 7 },
        },
        {
          title: 'Eskalationen an die Geschäftsleitung sinken von 6 auf 2 im Monat',
          owner: 'samira',
          metric: decrease(6, 2, own('Eskalationen')),
          values: [6, 6, 5, 5, 5, 4, 4, 4, 4, 4],
          sure: { 0: 7 },
        },
      ],
    },
    {
      key: 'service-wissen',
      title: 'Wissen gehört allen und nicht einzelnen Postfächern',
      why: 'Vertretungen dürfen nicht davon abhängen, wer gerade im Urlaub ist.',
      origin: 'bottom_up',
      owner: 'florian',
      keyResults: [
        {
          title: 'Mit einem Wissensartikel gelöste Anfragen steigen von 28 auf 50 %',
          owner: 'florian',
          metric: increase(28, 50, percent),
          values: [28, 29, 30, 31, 33, 34, 35, 36, 37, 38],
          sure: { 0: 7 },
        },
        {
          title: 'Geprüfte Wissensartikel steigen von 40 auf 120',
          owner: 'ingrid',
          metric: increase(40, 120, own('Artikel')),
          values: [42, 47, 51, 55, 60, 64, 69, 73, 78, 81],
          sure: { 0: 6, 4: 8 },
        },
        {
          title: 'Neue Kolleginnen und Kollegen sind nach 5 statt 8 Wochen eingearbeitet',
          owner: 'samira',
          metric: decrease(8, 5, weeks, 1),
          values: [8, 8, 8, 7.5, 7.5, 7.5, 7, 7, 7, 6.8],
          sure: { 0: 6 },
        },
      ],
    },
    {
      key: 'service-produkt',
      title: 'Kunden spüren, dass ihre Wünsche im Produkt ankommen',
      why: 'Viele Wünsche bleiben heute ohne Antwort, auch wenn sie längst umgesetzt sind.',
      origin: 'bottom_up',
      owner: 'ingrid',
      keyResults: [
        {
          title: 'Kundenwünsche mit einer Antwort in 10 Tagen steigen von 35 auf 80 %',
          owner: 'ingrid',
          metric: increase(35, 80, percent),
          values: [35, 36, 36, 38, 39, 40, 41, 42, 43, 43],
          sure: { 0: 6, 5: 5 },
        },
        {
          title: 'Acht gemeinsame Kundentermine mit dem Produktteam im Monat',
          owner: 'ingrid',
          metric: rate('month', 2, 8, own('Termine')),
          values: [2, 2, 3, 3, 3, 3, 4, null, null, null],
          sure: { 0: 7, 4: 5 },
        },
        {
          title: 'Kunden, die von ihrem umgesetzten Wunsch erfahren, steigen von 20 auf 75 %',
          owner: 'florian',
          metric: increase(20, 75, percent),
          values: [20, 22, 23, 25, 26, 27, 27, null, null, null],
          sure: { 0: 6, 5: 5 },
        },
      ],
      comments: [
        {
          week: 6,
          by: 'ingrid',
          text: '@{daniel} Zwei Termine im Monat mehr würden reichen. Wer aus deinem Team hätte Lust, mitzukommen?',
        },
        {
          week: 7,
          by: 'daniel',
          text: 'Wir wechseln uns ab, @{priya} beginnt. Ab nächster Woche steht jeweils der Donnerstagnachmittag.',
        },
      ],
    },
  ],
}
