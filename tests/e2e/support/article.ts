import type { FrameLocator } from '@playwright/test'
import type { PersonKey } from '#infra/local/world/people.ts'

export interface Written {
  readonly title: string
  /** Who reports it, how sure they are of it, and what they report from week to week. */
  readonly by: PersonKey
  readonly sure: number
  readonly values: readonly number[]
  /** Kind and numbers where the sentence alone does not say them; a form field each. */
  readonly metric?: { readonly kind: string } & Readonly<Record<string, string>>
}

interface Example {
  readonly title: string
  readonly keyResults: readonly Written[]
}

/** The two sales examples of Simmoleit, Agile Vertriebsziele. */
export const EXAMPLES: readonly [Example, Example] = [
  {
    title: 'Wir haben ein genaues Verständnis unserer Bestandskunden',
    keyResults: [
      {
        title: '10 Interviews mit Key Accounts',
        by: 'lukas',
        sure: 8,
        values: [0, 1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 8],
      },
      {
        title: 'Kundenumfrage mit 100 Teilnehmenden',
        by: 'meilin',
        sure: 6,
        values: [0, 0, 8, 15, 19, 24, 31, 38, 44, 50, 55, 60, 64],
      },
      {
        title: 'CRM ist für alle im Unternehmen zugänglich',
        by: 'aylin',
        sure: 10,
        values: [0, 0, 0, 0, 0, 0, 0, 1],
      },
    ],
  },
  {
    title: 'Wir werden der führende Anbieter von KI-Software in der DACH-Region',
    keyResults: [
      {
        title: '200 Leads im Monat',
        by: 'meilin',
        sure: 7,
        values: [126, 131, 138, 150, 160, 165, 170, 175, 180, 185, 192, 200, 208],
        metric: { kind: 'Wert je Woche oder Monat', Ausgangswert: '120', Zielwert: '200', Zeitraum: 'Monat' },
      },
      {
        title: '25 % Konversionsrate aller Leads',
        by: 'lukas',
        sure: 4,
        values: [18, 18.1, 18, 18.4, 18.6, 18.7, 19, 19.1, 19.3, 19.4, 19.7, 19.9, 20.1],
        metric: { kind: 'Wert erhöhen', Ausgangswert: '18', Zielwert: '25', Nachkommastellen: '1' },
      },
      {
        title: 'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
        by: 'aylin',
        sure: 8,
        values: [9.5, 8.8, 8.1, 7.6, 7, 6.8, 6.5, 7, 6.2, 6, 6, 5.8, 5.5],
        metric: {
          kind: 'Höchstens einhalten',
          Höchstens: '7',
          Zeitraum: 'Woche',
          'Einheit der Zahl': 'Dauer',
          Zeiteinheit: 'Tage',
          Nachkommastellen: '1',
        },
      },
      {
        title: '30 % Marktanteil',
        by: 'jonas',
        sure: 5,
        values: [22, 22.2, 22.4, 22.6, 22.8, 23, 23.2, 23.4, 23.6, 23.8, 24, 24.2, 24.4],
        metric: { kind: 'Wert erhöhen', Ausgangswert: '22', Zielwert: '30', Nachkommastellen: '1' },
      },
    ],
  },
]

const CHOICES = ['Zeitraum', 'Nachkommastellen', 'Einheit der Zahl', 'Zeiteinheit']

const measure = async (app: FrameLocator, { title, metric }: Written) => {
  if (!metric) return
  await app.getByRole('button', { name: `Weitere Aktionen: ${title}` }).click()
  await app.getByRole('menuitem', { name: 'Messgröße bearbeiten' }).click()
  const { kind, ...fields } = metric
  await app.getByRole('combobox', { name: 'Wie wird gemessen?' }).selectOption(kind)
  // A share's start is not in its sentence, so it was read as unknown
  if (kind === 'Wert erhöhen')
    await app.getByRole('checkbox', { name: 'Ausgangswert noch unbekannt' }).uncheck()
  for (const [label, value] of Object.entries(fields)) {
    if (CHOICES.includes(label)) await app.getByRole('combobox', { name: label }).selectOption(value)
    else await app.getByRole('textbox', { name: label }).fill(value)
  }
  await app.getByRole('button', { name: 'Speichern' }).click()
  await app.getByRole('combobox', { name: 'Wie wird gemessen?' }).waitFor({ state: 'detached' })
}

/** Types one example without leaving the keyboard, then says how its key results are measured. */
export const write = async (app: FrameLocator, { title, keyResults }: Example) => {
  await app.getByRole('button', { name: 'Objective hinzufügen', exact: true }).click()
  const objective = app.getByRole('textbox', { name: 'Objective hinzufügen' })
  await objective.fill(title)
  await objective.press('Enter')
  const next = app.getByRole('textbox', { name: `Key Result hinzufügen: ${title}` })
  for (const keyResult of keyResults) {
    await next.fill(keyResult.title)
    await next.press('Enter')
    await app.getByRole('button', { name: `Weitere Aktionen: ${keyResult.title}` }).waitFor()
  }
  await next.press('Escape')
  for (const keyResult of keyResults) await measure(app, keyResult)
}
