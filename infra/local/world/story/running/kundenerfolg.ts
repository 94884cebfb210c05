import { ceiling, days, decrease, euro, floor, increase, own, percent, rate } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const kundenerfolg: StoryUnit = {
  unit: 'kundenerfolg',
  objectives: [
    {
      key: 'kundenerfolg-start',
      title: 'Jeder neue Kunde erlebt im ersten Monat seinen ersten Erfolg',
      why: 'Wer im ersten Monat einen Nutzen sieht, verlängert fast immer.',
      origin: 'top_down',
      owner: 'ingrid',
      carries: 'alt-kundenerfolg-start',
      keyResults: [
        {
          title: 'Bis zum ersten produktiven Einsatz vergehen 21 statt 34 Tage',
          owner: 'ingrid',
          carries: 'Bis zum ersten produktiven Einsatz vergehen 28 statt 41 Tage',
          metric: decrease(34, 21, days),
          values: [34, 34, 33, 32, 31, 30, 30, 29, 28, 28],
          sure: { 0: 6, 4: 7 },
        },
        {
          title: 'Kunden, die ihr Startziel erreichen, steigen von 45 auf 75 %',
          owner: 'samira',
          metric: increase(45, 75, percent),
          values: [45, 46, 48, 50, 51, 53, 55, 56, 58, 59],
          sure: { 0: 7 },
        },
        {
          title: 'Mindestens 80 % der neuen Kunden nehmen am Startprogramm teil',
          owner: 'ingrid',
          metric: floor('month', 80, percent),
          values: [76, 78, 79, 81, 82, 84, 83, 85, 86, 86],
          sure: { 0: 7, 4: 8 },
        },
      ],
      comments: [
        {
          week: 5,
          by: 'samira',
          text: '@{lukas} Dein Steckbrief aus dem Verkauf spart uns im Startgespräch eine halbe Stunde. Danke!',
        },
      ],
    },
    {
      key: 'kundenerfolg-frueh',
      title: 'Wir erkennen früh, wo ein Kunde uns braucht',
      why: 'Kündigungen kommen für uns noch zu oft überraschend.',
      origin: 'bottom_up',
      owner: 'samira',
      keyResults: [
        {
          title: 'Kündigungen ohne Vorwarnung sinken von 7 auf 2 im Monat',
          owner: 'samira',
          metric: decrease(7, 2, own('Kündigungen')),
          values: [7, 7, 7, 6, 7, 6, 6, 6, 6, 6],
          sure: { 0: 6, 6: 4 },
        },
        {
          title: 'Kunden mit einem aktuellen Nutzungsbild steigen von 30 auf 90 %',
          owner: 'ingrid',
          metric: increase(30, 90, percent),
          values: [30, 31, 33, 34, 35, 37, 38, 39, 41, 42],
          sure: { 0: 7, 5: 5 },
        },
        {
          title: 'Auf Auffälligkeiten folgt in höchstens 5 Tagen ein Gespräch',
          owner: 'lukas',
          metric: ceiling('week', 5, days, 1),
          values: [7.5, 7, 6.4, 6, 5.8, 5.2, 5, 5.6, 5.4, 5.3],
          sure: { 0: 6, 6: 8 },
          notes: { 7: 'Knapp darüber. Ein fester Termin am Mittwoch soll die Wartezeit verkürzen.' },
        },
      ],
    },
    {
      key: 'kundenerfolg-wachstum',
      title: 'Bestandskunden wachsen gern mit uns',
      why: 'Wir sprechen bisher selten über das zweite Vorhaben eines Kunden.',
      origin: 'bottom_up',
      owner: 'lukas',
      keyResults: [
        {
          title: 'Zwölf Erweiterungen im Monat',
          owner: 'lukas',
          metric: rate('month', 5, 12, own('Erweiterungen')),
          values: [5, 6, 6, 7, 7, 8, 8, 8, 9, 9],
          sure: { 0: 6 },
        },
        {
          title: 'Umsatz aus Erweiterungen erreicht 320.000 €',
          owner: 'lukas',
          metric: increase(0, 320_000, euro),
          values: [8_000, 19_500, 31_000, 44_000, 58_500, 71_000, 88_000, 99_500, 117_000, 128_000],
          sure: { 0: 6, 4: 7 },
        },
        {
          title: 'Kunden mit gemeinsamem Jahresplan steigen von 15 auf 45 %',
          owner: 'ingrid',
          metric: increase(15, 45, percent),
          values: [15, 15, 17, 18, 20, 21, 23, 24, 25, 26],
          sure: { 0: 6 },
        },
      ],
    },
  ],
}
