import { ceiling, decrease, floor, increase, minutes, own, percent, seconds } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const assistent: StoryUnit = {
  unit: 'assistent',
  objectives: [
    {
      key: 'assistent-kollege',
      title: 'Vertriebsteams möchten nicht mehr ohne den KI-Assistenten arbeiten',
      why: 'Der Assistent ist der Kern unserer Strategie für den Mittelstand.',
      origin: 'top_down',
      owner: 'daniel',
      keyResults: [
        {
          title: 'Kunden mit aktiv genutztem Assistenten steigen von 20 auf 50',
          owner: 'daniel',
          metric: increase(20, 50, own('Kunden')),
          changes: [
            {
              week: 5,
              by: 'daniel',
              title: 'Kunden mit aktiv genutztem Assistenten steigen von 20 auf 60',
              metric: increase(20, 60, own('Kunden')),
              reason: 'Die Einführung läuft schneller als gedacht. Das Team möchte sich mehr vornehmen.',
            },
          ],
          values: [20, 21, 23, 25, 27, 30, 32, 34, 36, 38],
          sure: { 0: 7 },
        },
        {
          title: 'Übernommene Vorschläge steigen von 24 auf 45 %',
          owner: 'priya',
          metric: increase(24, 45, percent),
          values: [24, 24, 25, 26, 27, 28, 29, 30, 31, 32],
          sure: { 0: 6 },
        },
        {
          title: 'Nutzende bewerten den Assistenten mit mindestens 4,4 von 5',
          owner: 'florian',
          metric: floor('month', 4.4, own('Punkte'), 1),
          values: [4.1, 4.2, 4.2, 4.3, 4.4, 4.4, 4.5, 4.5, 4.5, 4.6],
          sure: { 0: 6, 5: 8 },
        },
      ],
    },
    {
      key: 'assistent-belegt',
      title: 'Jede Antwort des Assistenten ist belegt und nachvollziehbar',
      why: 'Kunden übernehmen nur Vorschläge, die sie prüfen können.',
      origin: 'bottom_up',
      ambition: 'committed',
      owner: 'priya',
      keyResults: [
        {
          title: 'Antworten mit Angabe der Quelle steigen von 61 auf 95 %',
          owner: 'priya',
          metric: increase(61, 95, percent),
          values: [61, 63, 66, 68, 70, 73, 74, 76, 77, 78],
          sure: { 0: 7, 5: 6 },
        },
        {
          title: 'Gemeldete falsche Aussagen sinken von 30 auf 8 im Monat',
          owner: 'florian',
          metric: decrease(30, 8, own('Meldungen')),
          values: [30, 29, 27, 26, 26, 24, 23, 22, 21, 20],
          sure: { 0: 6 },
          notes: { 4: 'Die meisten Meldungen betreffen veraltete Preislisten, nicht das Modell.' },
        },
        {
          title: 'Antworten kommen in höchstens 3 Sekunden',
          owner: 'priya',
          metric: ceiling('week', 3, seconds, 1),
          values: [2.8, 2.9, 2.9, 3, 3.1, 3.2, 3.2, 3.4, 3.5, 3.6],
          sure: { 0: 8, 6: 7 },
          notes: { 8: 'Die Quellensuche kostet Zeit. Ein zweiter Index ist im Test und halbiert sie.' },
        },
      ],
      comments: [
        {
          week: 8,
          by: 'daniel',
          text: '@{priya} Lieber langsamer und belegt als schnell und falsch. Die drei Sekunden bleiben trotzdem das Ziel.',
        },
      ],
    },
    {
      key: 'assistent-service',
      title: 'Kundenservice und Assistent lösen Anfragen gemeinsam',
      why: 'Der Kundenservice hat uns gebeten, zuerst die eigenen Abläufe zu verbessern.',
      origin: 'bottom_up',
      owner: 'florian',
      withoutAnswerOf: ['priya'],
      keyResults: [
        {
          title: 'Vom Assistenten vorbereitete Antworten steigen von 0 auf 35 %',
          owner: 'florian',
          metric: increase(0, 35, percent),
          values: [0, 2, 4, 6, 9, 11, 13, 15, 17, 18],
          sure: { 0: 6, 4: 7 },
        },
        {
          title: 'Je Anfrage bleiben 4 Minuten mehr für das Gespräch',
          owner: 'florian',
          metric: increase(0, 4, minutes, 1),
          values: [0, 0.2, 0.5, 0.8, 1, 1.3, 1.5, 1.8, 1.9, 2.1],
          sure: { 0: 7 },
        },
        {
          title: 'Teams mit eingerichtetem Assistenten steigen von 1 auf 6',
          owner: 'daniel',
          metric: increase(1, 6, own('Teams')),
          values: [1, 1, 1, 2, 2, 3, 3, 3, 4, 4],
          sure: { 0: 7 },
        },
      ],
    },
    {
      key: 'assistent-telefon',
      title: 'Der Assistent begleitet Telefonate in Echtzeit',
      why: 'Zwei große Interessenten hatten danach gefragt.',
      origin: 'bottom_up',
      owner: 'daniel',
      keyResults: [
        {
          title: 'Erkannte Anliegen während des Gesprächs steigen von 0 auf 60 %',
          owner: 'daniel',
          metric: increase(0, 60, percent),
          values: [0, 4, 6],
          sure: { 0: 4, 2: 3 },
        },
        {
          title: 'Hinweise erscheinen in höchstens 2 Sekunden',
          owner: 'priya',
          metric: ceiling('week', 2, seconds, 1),
          values: [5.2, 4.9, 4.8],
          sure: { 0: 4 },
        },
        {
          title: 'Nutzende im Test bewerten die Hinweise mit mindestens 4 von 5',
          owner: 'florian',
          metric: floor('month', 4, own('Punkte'), 1),
          values: [2.9, 3, 3.1],
          sure: { 0: 4 },
        },
      ],
      cancelled: {
        week: 3,
        by: 'daniel',
        reason:
          'Die Einwilligung aller Gesprächspartner lässt sich in diesem Zyklus nicht einholen. Wir konzentrieren uns auf belegte Antworten.',
      },
    },
  ],
}
