import { below, ceiling, days, decrease, euro, increase, own, percent, rate, stages } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const plattform: StoryUnit = {
  unit: 'plattform',
  objectives: [
    {
      key: 'plattform-last',
      title: 'Die Plattform trägt doppelt so viele Kunden, ohne dass es jemand merkt',
      why: 'Der Vertrieb rechnet mit doppelt so vielen Kunden in einem Jahr.',
      origin: 'top_down',
      owner: 'priya',
      keyResults: [
        {
          title: 'Antwortzeit (95. Perzentil) sinkt von 820 auf 400 ms',
          owner: 'priya',
          metric: decrease(820, 400, own('ms')),
          values: [820, 805, 790, 742, 720, 701, 668, 640, 622, 598],
          sure: { 0: 6, 4: 8 },
          notes: { 3: 'Der neue Zwischenspeicher wirkt vor allem beim Öffnen großer Auswertungen.' },
        },
        {
          title: 'Fehlerquote liegt jede Woche unter 0,1 %',
          owner: 'markus',
          metric: below('week', 0.1, percent, 2),
          values: [0.14, 0.12, 0.31, 0.1, 0.09, 0.08, 0.07, 0.08, 0.06, 0.07],
          sure: { 0: 5, 4: 8 },
          notes: { 3: 'Genau 0,10 %: noch nicht darunter.' },
        },
        {
          title: 'Betriebskosten je Kunde sinken von 9,40 auf 6,50 € im Monat',
          owner: 'daniel',
          metric: decrease(9.4, 6.5, euro, 2),
          values: [9.4, 9.42, 9.35, 9.1, 8.95, 8.8, 8.61, 8.5, 8.32, 8.25],
          sure: { 0: 6 },
        },
        {
          title: 'Speicherbedarf je Kunde sinkt von 48 auf 30 GB',
          owner: 'markus',
          metric: decrease(48, 30, own('GB')),
          values: [48, 47],
          sure: { 0: 5 },
          archived: { week: 3, by: 'priya' },
        },
      ],
      comments: [
        {
          week: 3,
          by: 'priya',
          text: 'Der Speicherbedarf steckt schon in den Betriebskosten. @{markus} und ich haben ihn deshalb archiviert.',
        },
      ],
    },
    {
      key: 'plattform-auslieferung',
      title: 'Änderungen gehen ohne Herzklopfen live',
      why: 'Wer gern ausliefert, liefert kleiner und sicherer aus.',
      origin: 'bottom_up',
      owner: 'priya',
      keyResults: [
        {
          title: 'Zehn Auslieferungen in der Woche',
          owner: 'priya',
          metric: rate('week', 3, 10, own('Auslieferungen')),
          values: [3, 4, 4, 5, 6, 6, 7, 8, 8, 9],
          sure: { 0: 7, 6: 9 },
        },
        {
          title: 'Zurückgenommene Auslieferungen sinken von 12 auf 4 %',
          owner: 'markus',
          metric: decrease(12, 4, percent, 1),
          values: [12, 11.5, 11, 10.4, 9.8, 9.1, 8.6, 8.2, 7.9, 7.4],
          sure: { 0: 7 },
        },
        {
          title: 'Eine Änderung ist in 2 statt 6 Tagen beim Kunden',
          owner: 'daniel',
          metric: decrease(6, 2, days, 1),
          values: [6, 6, 5.6, 5.2, 4.9, 4.7, 4.4, 4.1, 4, 3.8],
          sure: { 0: 6, 5: 8 },
        },
      ],
    },
    {
      key: 'plattform-vertrauen',
      title: 'Kunden vertrauen uns ihre empfindlichsten Daten an',
      why: 'Behörden und Versicherer fragen nach Nachweisen, bevor sie mit uns sprechen.',
      origin: 'bottom_up',
      owner: 'markus',
      carries: 'alt-plattform-vertrauen',
      keyResults: [
        {
          title: 'Offene Schwachstellen mit hoher Einstufung sinken von 11 auf 0',
          owner: 'priya',
          carries: 'Offene Schwachstellen mit hoher Einstufung sinken von 18 auf 4',
          metric: decrease(11, 0, own('Schwachstellen')),
          values: [11, 11, 10, 9, 9, 8, 8, 7, 6, 6],
          sure: { 0: 7 },
        },
        {
          title: 'Unsere Informationssicherheit ist nach ISO 27001 nachgewiesen',
          owner: 'markus',
          metric: stages(
            'Lückenanalyse ist abgeschlossen',
            'Vor-Audit ist bestanden',
            'Zertifikat liegt vor',
          ),
          values: [0, 0, 0, 0, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
          sure: { 0: 6, 4: 7 },
        },
        {
          title: 'Sicherheitsfragebögen werden in höchstens 3 Tagen beantwortet',
          owner: 'markus',
          metric: ceiling('week', 3, days, 1),
          values: [6, 5.5, 5, 4.5, 4, 3.5, 3, 3, 2.8, 2.5],
          sure: { 0: 6, 6: 8 },
        },
        {
          title: 'Beschäftigte mit bestandener Sicherheitsunterweisung steigen von 60 auf 100 %',
          owner: 'markus',
          metric: increase(60, 100, percent),
          values: [60, 62, 65, 67, 70, 72, 75, 78, 80, 83],
          sure: { 0: 8 },
        },
      ],
    },
  ],
}
