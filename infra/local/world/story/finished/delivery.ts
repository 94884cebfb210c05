import { days, decrease, floor, hours, increase, own, percent, yesNo } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const finishedKundenservice: StoryUnit = {
  unit: 'kundenservice',
  objectives: [
    {
      key: 'alt-kundenservice-antwort',
      title: 'Unsere Kunden warten nicht mehr auf eine erste Antwort',
      why: 'Vorbereitung auf die neuen Serviceverträge.',
      origin: 'top_down',
      ambition: 'committed',
      owner: 'florian',
      keyResults: [
        {
          title: 'Bis zur ersten Antwort vergehen 2,5 statt 7 Stunden',
          owner: 'florian',
          metric: decrease(7, 2.5, hours, 1),
          values: [7, null, 6.4, null, 5.8, null, 5.1, null, 4.4, null, 3.6, null, 3.1, null, 2.7, 2.5],
          sure: { 0: 7, 8: 8 },
        },
        {
          title: 'Mindestens 88 % sind nach einem Kontakt zufrieden',
          owner: 'ingrid',
          metric: floor('month', 88, percent),
          values: [88, null, 88, null, 89, null, 89, null, 90, null, 90, null, 91, null, 91, 91],
          sure: { 0: 8 },
        },
        {
          title: 'Alle Postfächer laufen in einer gemeinsamen Übersicht zusammen',
          owner: 'markus',
          metric: yesNo,
          values: [0, null, 0, null, 0, null, 0, null, 1],
          sure: { 0: 7, 8: 10 },
        },
      ],
    },
  ],
}

export const finishedKundenerfolg: StoryUnit = {
  unit: 'kundenerfolg',
  objectives: [
    {
      key: 'alt-kundenerfolg-start',
      title: 'Jeder neue Kunde erlebt früh seinen ersten Erfolg',
      why: 'Der Start entscheidet über die Verlängerung.',
      origin: 'top_down',
      owner: 'ingrid',
      keyResults: [
        {
          title: 'Bis zum ersten produktiven Einsatz vergehen 28 statt 41 Tage',
          owner: 'ingrid',
          metric: decrease(41, 28, days),
          values: [41, null, 40, null, 39, null, 38, null, 38, null, 36, null, 35, null, 34, 34],
          sure: { 0: 7, 8: 5 },
        },
        {
          title: 'Kunden mit einem schriftlich vereinbarten Startziel steigen von 30 auf 80 %',
          owner: 'samira',
          metric: increase(30, 80, percent),
          values: [30, null, 36, null, 42, null, 49, null, 55, null, 60, null, 66, null, 70, 73],
          sure: { 0: 7 },
        },
        {
          title: 'Offene Fragen nach vier Wochen sinken von 9 auf 3 je Kunde',
          owner: 'lukas',
          metric: decrease(9, 3, own('Fragen'), 1),
          values: [9, null, 8.8, null, 8.1, null, 7.6, null, 7, null, 6.2, null, 5.5, null, 5.1, 4.9],
          sure: { 0: 6 },
        },
      ],
    },
  ],
}

export const finishedPlattform: StoryUnit = {
  unit: 'plattform',
  objectives: [
    {
      key: 'alt-plattform-vertrauen',
      title: 'Kunden vertrauen uns ihre empfindlichsten Daten an',
      why: 'Behörden und Versicherer fragen nach Nachweisen, bevor sie mit uns sprechen.',
      origin: 'bottom_up',
      owner: 'markus',
      keyResults: [
        {
          title: 'Offene Schwachstellen mit hoher Einstufung sinken von 18 auf 4',
          owner: 'priya',
          metric: decrease(18, 4, own('Schwachstellen')),
          values: [18, null, 18, null, 17, null, 16, null, 15, null, 14, null, 13, null, 12, 11],
          sure: { 0: 7, 8: 4 },
        },
        {
          title: 'Dienste mit vollständiger Protokollierung steigen von 25 auf 100 %',
          owner: 'markus',
          metric: increase(25, 100, percent),
          values: [25, null, 31, null, 38, null, 44, null, 50, null, 56, null, 63, null, 69, 75],
          sure: { 0: 6 },
        },
        {
          title: 'Wiederherstellung einer Sicherung dauert 2 statt 9 Stunden',
          owner: 'daniel',
          metric: decrease(9, 2, hours, 1),
          values: [9, null, 9, null, 8, null, 6.5, null, 5, null, 4.2, null, 3.5, null, 3, 2.8],
          sure: { 0: 6, 8: 8 },
        },
      ],
      comments: [
        {
          week: 15,
          by: 'markus',
          text: '@{priya} Die Schwachstellen nehmen wir mit, dann aber mit der Null als Ziel.',
        },
      ],
    },
    {
      key: 'alt-plattform-umzug',
      title: 'Der Betrieb läuft ohne nächtliche Einsätze',
      why: 'Die Rufbereitschaft war die größte Belastung in der letzten Umfrage.',
      origin: 'bottom_up',
      owner: 'priya',
      keyResults: [
        {
          title: 'Nächtliche Alarme sinken von 24 auf 4 im Monat',
          owner: 'priya',
          metric: decrease(24, 4, own('Alarme')),
          values: [24, null, 23, null, 19, null, 17, null, 14, null, 11, null, 9, null, 7, 6],
          sure: { 0: 6, 8: 8 },
        },
        {
          title: 'Selbst behobene Störungen steigen von 10 auf 60 %',
          owner: 'markus',
          metric: increase(10, 60, percent),
          values: [10, null, 14, null, 20, null, 26, null, 31, null, 37, null, 43, null, 48, 52],
          sure: { 0: 6 },
          grade: {
            value: 0.7,
            reason:
              'Die zwei größten Störungsarten sind erst seit einem Monat dabei, ihre Lösung muss sich noch bewähren.',
          },
        },
        {
          title: 'Fehlalarme sinken von 45 auf 15 %',
          owner: 'priya',
          metric: decrease(45, 15, percent),
          values: [45, null, 43, null, 40, null, 36, null, 32, null, 27, null, 24, null, 21, 19],
          sure: { 0: 7 },
        },
      ],
    },
  ],
}
