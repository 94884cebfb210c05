import { band, days, decrease, floor, increase, own, percent, rate } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const vertrieb: StoryUnit = {
  unit: 'vertrieb',
  objectives: [
    {
      key: 'vertrieb-planbar',
      title: 'Unser Vertrieb gewinnt planbar, statt zum Quartalsende zu hoffen',
      why: 'Wer Personal und Entwicklung plant, braucht verlässliche Zahlen aus dem Vertrieb.',
      origin: 'top_down',
      owner: 'jonas',
      keyResults: [
        {
          title: 'Die Monatsprognose trifft zwischen 90 und 110 %',
          owner: 'jonas',
          metric: band('month', 90, 110, percent),
          values: [82, 84, 88, 91, 93, 94, 96, 97, 99, 98],
          sure: { 0: 5, 4: 7 },
        },
        {
          title: 'Chancen mit bestätigtem nächsten Schritt steigen von 55 auf 85 %',
          owner: 'aylin',
          metric: increase(55, 85, percent),
          values: [55, 56, 59, 60, 62, 64, 65, 67, 68, 70],
          sure: { 0: 7 },
        },
        {
          title: 'Vom Erstgespräch bis zum Abschluss vergehen 55 statt 74 Tage',
          owner: 'tomasz',
          metric: decrease(74, 55, days),
          values: [74, 74, 73, 72, 72, 71, 71, 71, 70, 70],
          sure: { 0: 6, 6: 4 },
          notes: { 6: 'Die Prüfung durch den Einkauf der Kunden bleibt der längste Abschnitt.' },
        },
      ],
      comments: [
        {
          week: 6,
          by: 'tomasz',
          text: '@{samira} Könnte euer Sicherheitsfragebogen schon im zweiten Gespräch mitkommen? Das spart dem Einkauf eine Schleife.',
        },
      ],
    },
    {
      key: 'vertrieb-uebergabe',
      title: 'Neue Kunden müssen beim Wechsel vom Vertrieb zum Service nichts zweimal erklären',
      why: 'Aus der letzten Retrospektive: Die Übergabe ist der Moment, in dem Begeisterung verloren geht.',
      origin: 'bottom_up',
      owner: 'aylin',
      keyResults: [
        {
          title: 'Übergaben mit vollständigem Steckbrief steigen von 40 auf 90 %',
          owner: 'aylin',
          metric: increase(40, 90, percent),
          values: [42, 45, 48, 52, 55, 58, 61, 63, 66, 68],
          sure: { 0: 7, 5: 8 },
        },
        {
          title: 'Rückfragen je Übergabe sinken von 5 auf 1',
          owner: 'jonas',
          metric: decrease(5, 1, own('Rückfragen'), 1),
          values: [5, 4.8, 4.6, 4.2, 4, 3.6, 3.5, 3.1, 2.9, 2.8],
          sure: { 0: 6 },
        },
        {
          title: 'Kunden bewerten die Übergabe mit mindestens 4,5 von 5',
          owner: 'aylin',
          metric: floor('month', 4.5, own('Punkte'), 1),
          values: [4.2, 4.3, 4.3, 4.4, 4.5, 4.5, 4.6, 4.6, 4.6, 4.7],
          sure: { 0: 6, 4: 8 },
        },
      ],
    },
    {
      key: 'vertrieb-lernen',
      title: 'Jedes verlorene Angebot macht das nächste besser',
      why: 'Wir verlieren oft aus denselben Gründen und bemerken es zu spät.',
      origin: 'bottom_up',
      owner: 'tomasz',
      keyResults: [
        {
          title: 'Verlorene Angebote mit geführtem Gespräch steigen von 10 auf 60 %',
          owner: 'tomasz',
          metric: increase(10, 60, percent),
          values: [10, 12, 15, 15, 18, 20, 20, 22, 22, 23],
          sure: { 0: 6, 5: 5 },
        },
        {
          title: 'Vier Erkenntnisse im Monat verändern unser Angebot',
          owner: 'jonas',
          metric: rate('month', 0, 4, own('Erkenntnisse')),
          values: [0, 1, 1, 2, 2, 2, 2, 2, 3, 3],
          sure: { 0: 6 },
        },
        {
          title: 'Gewinnquote bei zweiten Anläufen steigt auf 30 %',
          owner: 'tomasz',
          metric: increase(null, 30, percent),
          values: [null, null, 14, 15, 15, 16, 16, 16, 17, 17],
          sure: { 2: 5, 6: 4 },
          notes: { 2: 'Erste Auswertung: 14 % ist unser Ausgangswert.' },
        },
      ],
    },
  ],
}
