import { ceiling, days, hours, increase, own, percent, rate, yesNo } from '../../metrics.ts'
import type { StoryUnit } from '../../story.ts'

/** Its first two objectives are the two sales examples of Simmoleit, Agile Vertriebsziele. */
export const dach: StoryUnit = {
  unit: 'dach',
  objectives: [
    {
      key: 'dach-bestandskunden',
      title: 'Wir haben ein genaues Verständnis unserer Bestandskunden',
      why: 'Wir verkaufen mehr an Kunden, deren Alltag wir kennen. Das Team will weniger vermuten und mehr wissen.',
      origin: 'bottom_up',
      owner: 'aylin',
      keyResults: [
        {
          title: '10 Interviews mit Key Accounts',
          owner: 'lukas',
          metric: increase(0, 10, own('Interviews')),
          values: [0, 1, 1, 2, 3, 3, 4, 5, 5, 6],
          sure: { 0: 6, 4: 8 },
          notes: {
            1: 'Erstes Gespräch geführt. Der Leitfaden ist zu lang, wir kürzen ihn auf sechs Fragen.',
            7: 'Immer wieder genannt: Die Auswertungen kommen zu spät für die Montagsrunde der Kunden.',
          },
        },
        {
          title: 'Kundenumfrage mit 100 Teilnehmenden',
          owner: 'meilin',
          metric: increase(0, 100, own('Teilnehmende')),
          values: [0, 0, 8, 15, 19, 24, 27, 31, 34, 38],
          sure: { 0: 7, 5: 5, 8: 6 },
          notes: {
            5: 'Rücklauf lässt nach. Ab jetzt wird die Einladung persönlich nach dem Gespräch verschickt.',
          },
          mistyped: { week: 6, value: 72 },
        },
        {
          title: 'CRM ist für alle im Unternehmen zugänglich',
          owner: 'aylin',
          metric: yesNo,
          values: [0, 0, 0, 0, 0, 0, 0, 1],
          sure: { 0: 7, 6: 9 },
          notes: { 7: 'Alle Abteilungen haben Lesezugriff, der Service kann auch ergänzen.' },
        },
      ],
      comments: [
        {
          week: 1,
          by: 'aylin',
          text: '@{lukas} Magst du den gekürzten Leitfaden in den Kanal legen? Dann kann @{meilin} die Umfrage darauf abstimmen.',
        },
        { week: 1, by: 'lukas', text: 'Liegt im Kanal „Angebote“. Rückmeldungen gern direkt im Dokument.' },
        {
          week: 7,
          by: 'jonas',
          text: 'Die frühen Auswertungen sind auch für @{daniel} spannend. Ich lade das Produktteam zur nächsten Runde ein.',
        },
      ],
    },
    {
      key: 'dach-marktfuehrer',
      title: 'Wir werden der führende Anbieter von KI-Software in der DACH-Region',
      why: 'Beitrag zum Unternehmensziel: Der Mittelstand soll uns fragen, bevor ausgeschrieben wird.',
      origin: 'top_down',
      owner: 'jonas',
      keyResults: [
        {
          title: '200 Leads im Monat',
          owner: 'meilin',
          metric: rate('month', 120, 200, own('Leads')),
          values: [126, 131, 138, 142, 149, 153, 158, 161, 165, 168],
          sure: { 0: 6, 4: 7 },
          notes: {
            0: 'Gezählt werden die Leads der letzten 30 Tage.',
            6: 'Das Webinar mit dem Branchenverband hat 31 Leads gebracht.',
          },
        },
        {
          title: '25 % Konversionsrate aller Leads',
          owner: 'lukas',
          metric: increase(18, 25, percent, 1),
          values: [18, 18.1, 18, 18.4, 18.6, 18.7, 19, 19.1, 19.3, 19.4],
          sure: { 0: 6, 6: 4 },
          changes: [
            {
              week: 3,
              by: 'aylin',
              metric: increase(18, 24, percent, 1),
              reason: 'Die Zählweise schließt Anfragen von Partnern jetzt aus, vergleichbar sind 24 %.',
            },
            {
              week: 5,
              by: 'aylin',
              metric: increase(18, 25, percent, 1),
              reason: 'Partneranfragen werden wieder mitgezählt, damit gilt die ursprüngliche Zielmarke.',
            },
          ],
        },
        {
          title: 'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
          owner: 'aylin',
          metric: ceiling('week', 7, days, 1),
          values: [9.5, 8.8, 8.1, 7.6, 7, 6.8, 6.5, 7, 6.2, 6],
          sure: { 0: 6, 4: 8 },
          notes: { 4: 'Genau sieben Tage: Die Erinnerung im CRM greift.' },
        },
        {
          title: '30 % Marktanteil',
          owner: 'jonas',
          metric: increase(22, 30, percent, 1),
          values: [22, 22, 22, 22.4, 22.4, 22.4, 22.4, 22.8, 22.8, 22.8],
          sure: { 0: 5, 5: 7 },
          notes: {
            7: 'Zahlen des Marktforschers, sie kommen alle vier Wochen. Zwei Großaufträge sind noch nicht enthalten.',
          },
        },
      ],
      comments: [
        {
          week: 3,
          by: 'lukas',
          text: 'Ohne Partneranfragen ist die Quote nicht mehr mit früher vergleichbar. Wollen wir das so lassen, @{aylin}?',
        },
        {
          week: 5,
          by: 'aylin',
          text: 'Guter Punkt. Ich stelle die Zählweise zurück und halte den Grund in der Historie fest.',
        },
      ],
    },
    {
      key: 'dach-branche',
      title: 'Interessenten merken ab dem ersten Gespräch, dass wir ihre Branche kennen',
      why: 'Rückmeldung aus verlorenen Angeboten: „gute Software, aber zu allgemein gezeigt“.',
      origin: 'bottom_up',
      owner: 'lukas',
      keyResults: [
        {
          title: 'Erstgespräche mit einer Vorführung aus der Branche steigen von 35 auf 80 %',
          owner: 'lukas',
          metric: increase(35, 80, percent),
          values: [35, 38, 40, 43, 46, 48, 50, 53, 55, 57],
          sure: { 0: 7 },
        },
        {
          title: 'Erstgespräche mit Folgetermin steigen von 48 auf 65 %',
          owner: 'meilin',
          metric: increase(48, 65, percent),
          values: [48, 49, 49, 50, 51, 52, 53, 54, 54, 55],
          sure: { 0: 6, 7: 3 },
          notes: { 7: 'Bisher auf Kurs, aber die Ferienzeit wird viele Folgetermine verschieben.' },
        },
        {
          title: 'Anfragen werden in höchstens 4 Stunden beantwortet',
          owner: 'meilin',
          metric: ceiling('week', 4, hours, 1),
          values: [6.5, 5.8, 5, 4.4, 3.9, 3.6, 3.8, 3.5, 3.7, 3.4],
          sure: { 0: 5, 4: 8 },
        },
      ],
    },
    {
      key: 'dach-referenzen',
      title: 'Unsere Kunden sprechen gern öffentlich über uns',
      why: 'Im letzten Zyklus angefangen und nicht fertig geworden: Referenzen entscheiden jedes dritte Angebot.',
      origin: 'bottom_up',
      owner: 'aylin',
      carries: 'alt-dach-referenzen',
      keyResults: [
        {
          title: 'Veröffentlichte Kundenstimmen steigen von 7 auf 15',
          owner: 'aylin',
          carries: 'Veröffentlichte Kundenstimmen steigen von 3 auf 12',
          metric: increase(7, 15, own('Kundenstimmen')),
          values: [7, 7, 8, 8, 9, 9, 9, 10, 10, 11],
          sure: { 0: 7 },
        },
        {
          title: 'Sechs Gespräche im Monat zwischen Interessenten und Referenzkunden',
          owner: 'lukas',
          metric: rate('month', 2, 6, own('Gespräche')),
          values: [2, 3, 3, 3, 4, 4, 4, null, null, null],
          sure: { 0: 6 },
        },
        {
          title: 'Angebote mit passender Referenz steigen von 30 auf 70 %',
          owner: 'lukas',
          metric: increase(30, 70, percent),
          values: [30, 31, 33, 34, 36, 38, 40, 42, 43, 45],
          sure: { 0: 6 },
        },
      ],
    },
  ],
}
