import { band, ceiling, decrease, floor, hours, increase, own, percent, stages } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const kundenservice: StoryUnit = {
  unit: 'kundenservice',
  objectives: [
    {
      key: 'kundenservice-schnell',
      title: 'Wer uns schreibt, bekommt schnell eine gute Antwort',
      why: 'Zugesagt in den neuen Serviceverträgen.',
      origin: 'top_down',
      ambition: 'committed',
      owner: 'florian',
      keyResults: [
        {
          title: 'Die erste Antwort kommt in höchstens 2 Stunden',
          owner: 'florian',
          metric: ceiling('week', 2, hours, 1),
          values: [2.4, 2.1, 1.9, 1.8, 1.7, 1.9, 1.6, 1.8, 2.6, 1.9],
          sure: { 0: 7, 8: 6 },
          notes: {
            8: 'Grippewelle: zwei Schichten waren dünn besetzt. Der Bereitschaftsplan ist angepasst.',
          },
        },
        {
          title: 'Beim ersten Kontakt gelöste Anfragen steigen von 52 auf 70 %',
          owner: 'ingrid',
          metric: increase(52, 70, percent),
          values: [52, 53, 54, 55, 57, 58, 59, 60, 61, 62],
          sure: { 0: 6 },
        },
        {
          title: 'Anfragen, die länger als 5 Tage offen sind, sinken von 80 auf 15',
          owner: 'florian',
          metric: decrease(80, 15, own('Anfragen')),
          values: [80, 74, 70, 66, 60, 55, 51, 48, 46, 41],
          sure: { 0: 7 },
          mistyped: { week: 3, value: 6 },
        },
      ],
    },
    {
      key: 'kundenservice-ruhe',
      title: 'Das Team arbeitet ruhig, auch in Spitzenzeiten',
      why: 'Wunsch aus der Retrospektive: weniger Einspringen, mehr Zeit für schwierige Fälle.',
      origin: 'bottom_up',
      owner: 'markus',
      keyResults: [
        {
          title: 'Je Schicht sind zwischen 10 und 25 Anfragen offen',
          owner: 'markus',
          metric: band('week', 10, 25, own('Anfragen')),
          values: [34, 31, 28, 25, 23, 24, 21, 22, 29, 24],
          sure: { 0: 5, 4: 7 },
        },
        {
          title: 'Mindestens 90 % der Schichten laufen wie geplant',
          owner: 'markus',
          metric: floor('week', 90, percent),
          values: [84, 86, 91, 92, 93, 93, 92, 94, 81, 86],
          sure: { 0: 6, 8: 5 },
        },
        {
          title: 'Wiederkehrende Anfragen sinken von 320 auf 260 im Monat',
          owner: 'ingrid',
          metric: decrease(320, 260, own('Anfragen')),
          values: [320, 318, 312, 306, 301, 295, 290, 286, 281, 276],
          sure: { 0: 6 },
          changes: [
            {
              week: 4,
              by: 'florian',
              title: 'Wiederkehrende Anfragen sinken von 320 auf 200 im Monat',
              metric: decrease(320, 200, own('Anfragen')),
              reason: 'Mit den neuen Wissensartikeln ist mehr möglich als die zuerst vereinbarten 260.',
            },
          ],
        },
      ],
    },
    {
      key: 'kundenservice-selbst',
      title: 'Kunden helfen sich gern selbst',
      why: 'Viele möchten abends weiterarbeiten, wenn bei uns niemand mehr am Telefon ist.',
      origin: 'bottom_up',
      owner: 'ingrid',
      keyResults: [
        {
          title: 'Ohne Kontakt gelöste Anliegen steigen von 22 auf 40 %',
          owner: 'ingrid',
          metric: increase(22, 40, percent),
          values: [22, 22, 23, 24, 25, 26, 27, 28, 29, 30],
          sure: { 0: 6, 5: 7 },
        },
        {
          title: 'Suchtreffer mit „hat geholfen“ steigen von 48 auf 65 %',
          owner: 'florian',
          metric: increase(48, 65, percent),
          values: [48, 49, 50, 51, 51, 52, 53, 54, 54, 55],
          sure: { 0: 6 },
        },
        {
          title: 'Der Hilfebereich ist in den Sprachen unserer Kunden nutzbar',
          owner: 'ingrid',
          metric: stages(
            'Deutsch ist vollständig',
            'Deutsch und Englisch sind vollständig',
            'auch Französisch ist vollständig',
          ),
          values: [0, 0, 0, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
          sure: { 0: 6, 3: 8 },
          notes: { 3: 'Deutsch ist durchgesehen und vollständig. Englisch ist zu zwei Dritteln übersetzt.' },
        },
      ],
    },
  ],
}
