import { ceiling, days, decrease, floor, increase, number, own, percent, rate } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

/** The next cycle, still open: the company's proposals are out for agreement, the teams are drafting. */
export const planned: readonly StoryUnit[] = [
  {
    unit: 'nordlicht',
    objectives: [
      {
        key: 'neu-nordlicht-assistent',
        title: 'Der KI-Assistent ist aus dem Alltag unserer Kunden nicht mehr wegzudenken',
        why: 'Nach dem Start im laufenden Zyklus geht es um die tägliche Nutzung.',
        origin: 'top_down',
        owner: 'daniel',
        reaches: 'proposed',
        withoutAnswerOf: ['samira', 'markus'],
        objections: [
          {
            by: 'jonas',
            note: 'Mir fehlt eine Messgröße dafür, dass der Assistent beim Kunden Zeit spart. Dann bin ich dabei.',
          },
        ],
        keyResults: [
          {
            title: 'Täglich aktive Nutzende steigen von 900 auf 2.500',
            owner: 'daniel',
            metric: increase(900, 2500, own('Nutzende')),
          },
          {
            title: 'Kunden mit mindestens drei genutzten Aufgaben steigen von 15 auf 50 %',
            owner: 'samira',
            metric: increase(15, 50, percent),
          },
          {
            title: 'Nutzende bewerten den Assistenten mit mindestens 4,6 von 5',
            owner: 'daniel',
            metric: floor('month', 4.6, own('Punkte'), 1),
          },
        ],
        comments: [
          {
            week: 1,
            by: 'jonas',
            text: '@{daniel} Könnten wir die gesparte Zeit je Angebot messen? Der Ausgangswert liegt im Vertrieb vor.',
          },
        ],
      },
      {
        key: 'neu-nordlicht-empfehlung',
        title: 'Zufriedene Kunden sind unser wichtigster Weg zu neuen Kunden',
        why: 'Empfehlungen sind schon heute unser günstigster und treuester Zugang.',
        origin: 'top_down',
        owner: 'katharina',
        reaches: 'proposed',
        withoutAnswerOf: ['markus'],
        keyResults: [
          {
            title: 'Neue Kunden durch Empfehlung steigen von 18 auf 35 %',
            owner: 'jonas',
            metric: increase(18, 35, percent),
          },
          {
            title: 'Weiterempfehlung (NPS) steigt von 38 auf 52',
            owner: 'samira',
            metric: increase(38, 52, number),
          },
          {
            title: 'Zehn Empfehlungsgespräche im Monat',
            owner: 'katharina',
            metric: rate('month', 2, 10, own('Gespräche')),
          },
        ],
      },
    ],
  },
  {
    unit: 'dach',
    objectives: [
      {
        key: 'neu-dach-beratung',
        title: 'Wir sind für unsere Kunden Berater und nicht Verkäufer',
        why: 'Aus den Interviews: Kunden wünschen sich Einschätzungen, keine Vorführungen.',
        origin: 'bottom_up',
        owner: 'lukas',
        reaches: 'proposed',
        withoutAnswerOf: ['jonas'],
        keyResults: [
          {
            title: 'Kunden mit gemeinsam erarbeitetem Nutzenbild steigen von 10 auf 50 %',
            owner: 'lukas',
            metric: increase(10, 50, percent),
          },
          {
            title: 'Gewinnquote nach einem Nutzenbild steigt auf 45 %',
            owner: 'aylin',
            metric: increase(null, 45, percent),
          },
          {
            title: 'Vom Erstgespräch bis zum Nutzenbild vergehen höchstens 14 Tage',
            owner: 'meilin',
            metric: ceiling('week', 14, days),
          },
        ],
      },
      {
        key: 'neu-dach-schweiz',
        title: 'In der Schweiz kennt man uns als Anbieter von nebenan',
        why: 'Vier Anfragen aus Zürich im laufenden Zyklus, aber noch keine eigene Ansprache.',
        origin: 'bottom_up',
        owner: 'meilin',
        reaches: 'draft',
        keyResults: [
          {
            title: '20 Leads im Monat aus der Schweiz',
            owner: 'meilin',
            metric: rate('month', 3, 20, own('Leads')),
          },
          {
            title: 'Schweizer Referenzkunden steigen von 1 auf 5',
            owner: 'lukas',
            metric: increase(1, 5, own('Kunden')),
          },
        ],
      },
    ],
  },
  {
    unit: 'kundenerfolg',
    objectives: [
      {
        key: 'neu-kundenerfolg-jahresgespraech',
        title: 'Jahresgespräche sind der Termin, auf den sich Kunden freuen',
        why: 'Heute drehen sie sich um Preise. Sie sollten sich um Erfolge drehen.',
        origin: 'bottom_up',
        owner: 'ingrid',
        reaches: 'agreed',
        keyResults: [
          {
            title: 'Jahresgespräche mit messbarem Rückblick steigen von 25 auf 80 %',
            owner: 'ingrid',
            metric: increase(25, 80, percent),
          },
          {
            title: 'Kunden bewerten das Gespräch mit mindestens 4,5 von 5',
            owner: 'samira',
            metric: floor('month', 4.5, own('Punkte'), 1),
          },
          {
            title: 'Preisnachlässe bei Verlängerung sinken von 12 auf 5 %',
            owner: 'lukas',
            metric: decrease(12, 5, percent, 1),
          },
        ],
      },
    ],
  },
  {
    unit: 'plattform',
    objectives: [
      {
        key: 'neu-plattform-standorte',
        title: 'Kunden bestimmen selbst, in welchem Land ihre Daten liegen',
        why: 'Anforderung aus Österreich und der Schweiz.',
        origin: 'top_down',
        owner: 'priya',
        reaches: 'draft',
        keyResults: [
          {
            title: 'Kunden mit gewähltem Standort steigen von 0 auf 40 %',
            owner: 'priya',
            metric: increase(0, 40, percent),
          },
          {
            title: 'Ein Umzug zwischen Standorten dauert 1 statt 9 Tage',
            owner: 'markus',
            metric: decrease(9, 1, days),
          },
        ],
      },
      {
        key: 'neu-plattform-energie',
        title: 'Unser Betrieb kommt mit spürbar weniger Energie aus',
        why: 'Vorschlag aus dem Team, passt zu den Fragen mehrerer Kunden.',
        origin: 'bottom_up',
        owner: 'markus',
        reaches: 'draft',
        keyResults: [],
      },
    ],
  },
]
