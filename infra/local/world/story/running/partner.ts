import { days, decrease, floor, increase, own, percent, rate, yesNo } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

export const partner: StoryUnit = {
  unit: 'partner',
  objectives: [
    {
      key: 'partner-umsatz',
      title: 'Partner verkaufen Nordlicht so selbstverständlich wie ihre eigenen Leistungen',
      why: 'Den Mittelstand erreichen wir in der Fläche nur gemeinsam mit Systemhäusern.',
      origin: 'top_down',
      owner: 'tomasz',
      keyResults: [
        {
          title: 'Umsatzanteil über Partner steigt von 14 auf 22 %',
          owner: 'tomasz',
          metric: increase(14, 22, percent, 1),
          values: [14, 14.2, 14.3, 14.8, 15.1, 15.4, 15.9, 16.2, 16.6, 17],
          sure: { 0: 6 },
        },
        {
          title: 'Partner mit mindestens einem Abschluss steigen von 5 auf 12',
          owner: 'lukas',
          metric: increase(5, 12, own('Partner')),
          values: [5, 5, 5, 6, 6, 7, 7, 7, 8, 8],
          sure: { 0: 7 },
          notes: { 5: 'Erster Abschluss eines Partners, der erst in diesem Zyklus begonnen hat.' },
        },
        {
          title: '25 qualifizierte Leads von Partnern im Monat',
          owner: 'meilin',
          metric: rate('month', 8, 25, own('Leads')),
          values: [8, 9, 9, 10, 10, 11, 11, 12, 12, 12],
          sure: { 0: 6, 4: 4 },
        },
      ],
    },
    {
      key: 'partner-start',
      title: 'Neue Partner sind nach wenigen Wochen lieferfähig',
      why: 'Die ersten drei Monate entscheiden, ob ein Partner bleibt.',
      origin: 'bottom_up',
      owner: 'meilin',
      keyResults: [
        {
          title: 'Bis zur ersten eigenen Vorführung vergehen 20 statt 45 Tage',
          owner: 'meilin',
          metric: decrease(45, 20, days),
          values: [45, 45, 44, 42, 40, 39, 37, 36, 34, 33],
          sure: { 0: 6, 6: 7 },
        },
        {
          title: '18 Beraterinnen und Berater bei Partnern bestehen die Produktprüfung',
          owner: 'tomasz',
          metric: increase(0, 18, own('Prüfungen')),
          values: [0, 0, 2, 2, 3, 5, 5, 6, 8, 8],
          sure: { 0: 5 },
        },
        {
          title: 'Partner bewerten die Schulung mit mindestens 4,3 von 5',
          owner: 'meilin',
          metric: floor('month', 4.3, own('Punkte'), 1),
          values: [4.1, 4.2, 4.3, 4.4, 4.4, 4.5, 4.4, 4.5, 4.6, 4.6],
          sure: { 0: 7, 5: 8 },
        },
      ],
    },
    {
      key: 'partner-portal',
      title: 'Partner finden jede Antwort, ohne uns anrufen zu müssen',
      why: 'Das Team beantwortet dieselben Fragen viele Male und kommt nicht zum Beraten.',
      origin: 'bottom_up',
      owner: 'tomasz',
      keyResults: [
        {
          title: 'Rückfragen je Partner sinken von 9 auf 3 in der Woche',
          owner: 'tomasz',
          metric: decrease(9, 3, own('Rückfragen'), 1),
          values: [9, 9, 8.8, 8.9, 8.7, 8.8, 8.6, 8.6, 8.5, 8.5],
          sure: { 0: 6, 3: 4, 7: 2 },
          notes: { 7: 'Ohne Zugang für alle Partner bewegt sich hier nichts.' },
        },
        {
          title: 'Wöchentlich aktive Partner im Portal steigen von 25 auf 70 %',
          owner: 'lukas',
          metric: increase(25, 70, percent),
          values: [25, 26, 26, 28, 28, 29, 30, 30, 31, 31],
          sure: { 0: 6, 5: 4 },
        },
        {
          title: 'Partnerportal ist für alle Partner freigeschaltet',
          owner: 'tomasz',
          metric: yesNo,
          values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          sure: { 0: 6, 4: 5 },
          notes: { 4: 'Die Freigabe hängt an der Anmeldung über das Konto des Partners.' },
        },
      ],
      comments: [
        {
          week: 4,
          by: 'tomasz',
          text: '@{priya} Welche Anmeldung könnt ihr bis zum Ende des Zyklus unterstützen? Wir brauchen keine perfekte Lösung.',
        },
        {
          week: 5,
          by: 'priya',
          text: 'Einladungen für einzelne Personen gehen in drei Wochen, die Anmeldung über das Partnerkonto erst danach.',
        },
      ],
    },
  ],
}
