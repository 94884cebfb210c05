import { ceiling, days, euro, increase, own, percent, rate } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

/** A finished cycle is told by every second week: sixteen weeks, the last value is the one it was graded by. */
export const finishedDach: StoryUnit = {
  unit: 'dach',
  objectives: [
    {
      key: 'alt-dach-erstgespraech',
      title: 'Interessenten gehen aus dem ersten Gespräch mit einem klaren nächsten Schritt',
      why: 'Zu viele Gespräche endeten mit „wir melden uns“.',
      origin: 'bottom_up',
      owner: 'aylin',
      keyResults: [
        {
          title: 'Erstgespräche mit vereinbartem Folgetermin steigen von 36 auf 50 %',
          owner: 'lukas',
          metric: increase(36, 50, percent),
          values: [36, null, 38, null, 40, null, 41, null, 43, null, 45, null, 46, null, 47, 48],
          sure: { 0: 6, 8: 8 },
        },
        {
          title: '130 Leads im Monat',
          owner: 'meilin',
          metric: rate('month', 90, 130, own('Leads')),
          values: [92, null, 98, null, 104, null, 110, null, 116, null, 121, null, 124, null, 127, 128],
          sure: { 0: 6 },
        },
        {
          title: 'Angebote gehen in höchstens 5 Tagen hinaus',
          owner: 'aylin',
          metric: ceiling('month', 5, days, 1),
          values: [7, null, 6.4, null, 5.8, null, 5, null, 4.8, null, 4.6, null, 4.5, null, 4.4, 4.4],
          sure: { 0: 5, 6: 8 },
          grade: {
            value: 0.8,
            reason: 'Seit der Umstellung im zweiten Monat wurde die Frist in jeder Woche eingehalten.',
          },
        },
      ],
    },
    {
      key: 'alt-dach-referenzen',
      title: 'Unsere Kunden sprechen gern öffentlich über uns',
      why: 'Referenzen entscheiden jedes dritte Angebot.',
      origin: 'bottom_up',
      owner: 'aylin',
      keyResults: [
        {
          title: 'Veröffentlichte Kundenstimmen steigen von 3 auf 12',
          owner: 'aylin',
          metric: increase(3, 12, own('Kundenstimmen')),
          values: [3, null, 3, null, 4, null, 4, null, 5, null, 5, null, 6, null, 6, 7],
          sure: { 0: 7, 8: 4 },
          notes: { 12: 'Die Freigabe durch die Rechtsabteilungen der Kunden dauert länger als gedacht.' },
        },
        {
          title: 'Kundentermine, in denen eine Referenz gezeigt wird, steigen von 20 auf 60 %',
          owner: 'lukas',
          metric: increase(20, 60, percent),
          values: [20, null, 22, null, 25, null, 28, null, 30, null, 33, null, 35, null, 36, 38],
          sure: { 0: 6 },
        },
        {
          title: 'Kunden, die uns auf einer Veranstaltung vertreten, steigen von 0 auf 4',
          owner: 'meilin',
          metric: increase(0, 4, own('Kunden')),
          values: [0, null, 0, null, 0, null, 1, null, 1, null, 1, null, 1, null, 1, 1],
          sure: { 0: 5, 8: 3 },
        },
      ],
      comments: [
        {
          week: 15,
          by: 'aylin',
          text: 'Das Ziel bleibt richtig. Wir nehmen die Kundenstimmen mit in den nächsten Zyklus, @{lukas}.',
        },
      ],
      grade: {
        value: 0.45,
        reason:
          'Die ersten Stimmen haben zwei Abschlüsse mitentschieden, das wiegt mehr als die reine Anzahl.',
      },
    },
  ],
}

export const finishedNordlicht: StoryUnit = {
  unit: 'nordlicht',
  objectives: [
    {
      key: 'alt-nordlicht-profil',
      title: 'Der Markt versteht in einem Satz, wofür Nordlicht steht',
      why: 'Vor dem Start des KI-Assistenten brauchten wir ein klares Profil.',
      origin: 'top_down',
      owner: 'katharina',
      keyResults: [
        {
          title: 'Befragte, die unseren Nutzen richtig benennen, steigen von 25 auf 45 %',
          owner: 'katharina',
          metric: increase(25, 45, percent),
          values: [25, null, 26, null, 29, null, 31, null, 34, null, 37, null, 39, null, 40, 41],
          sure: { 0: 6 },
        },
        {
          title: 'Auftragseingang mit KI-Produkten erreicht 1,5 Mio. €',
          owner: 'jonas',
          metric: increase(0, 1_500_000, euro),
          values: [
            40_000,
            null,
            150_000,
            null,
            310_000,
            null,
            480_000,
            null,
            650_000,
            null,
            840_000,
            null,
            1_020_000,
            null,
            1_240_000,
            1_330_000,
          ],
          sure: { 0: 6, 8: 8 },
        },
        {
          title: 'Anfragen ohne vorherige Werbung steigen von 30 auf 50 %',
          owner: 'daniel',
          metric: increase(30, 50, percent),
          values: [30, null, 31, null, 33, null, 35, null, 36, null, 38, null, 39, null, 40, 41],
          sure: { 0: 5 },
        },
      ],
    },
    {
      key: 'alt-nordlicht-austausch',
      title: 'Die Bereiche kennen und nutzen gegenseitig ihre Ergebnisse',
      why: 'Erster Zyklus mit OKRs: Wir wollten lernen, bereichsübergreifend zu arbeiten.',
      origin: 'bottom_up',
      owner: 'markus',
      keyResults: [
        {
          title: 'Beschäftigte, die die Ziele der anderen Bereiche kennen, steigen von 20 auf 70 %',
          owner: 'markus',
          metric: increase(20, 70, percent),
          values: [20, null, 24, null, 31, null, 38, null, 45, null, 52, null, 58, null, 62, 66],
          sure: { 0: 6, 6: 8 },
        },
        {
          title: 'Gemeinsame Vorhaben mehrerer Bereiche steigen von 2 auf 8',
          owner: 'samira',
          metric: increase(2, 8, own('Vorhaben')),
          values: [2, null, 2, null, 3, null, 4, null, 4, null, 5, null, 6, null, 7, 7],
          sure: { 0: 6 },
        },
        {
          title: 'Entscheidungen, die ohne Rückfrage nach oben fallen, steigen von 40 auf 65 %',
          owner: 'katharina',
          metric: increase(40, 65, percent),
          values: [40, null, 42, null, 44, null, 47, null, 50, null, 52, null, 54, null, 55, 57],
          sure: { 0: 5, 8: 7 },
        },
      ],
    },
  ],
}
