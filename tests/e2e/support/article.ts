import type { FrameLocator } from '@playwright/test'

interface Written {
  readonly title: string
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
      { title: '10 Interviews mit Key Accounts' },
      { title: 'Kundenumfrage mit 100 Teilnehmenden' },
      { title: 'CRM ist für alle im Unternehmen zugänglich' },
    ],
  },
  {
    title: 'Wir werden der führende Anbieter von KI-Software in der DACH-Region',
    keyResults: [
      {
        title: '200 Leads im Monat',
        metric: { kind: 'Wert je Woche oder Monat', Ausgangswert: '120', Zielwert: '200', Zeitraum: 'Monat' },
      },
      {
        title: '25 % Konversionsrate aller Leads',
        metric: { kind: 'Wert erhöhen', Ausgangswert: '18', Zielwert: '25', Nachkommastellen: '1' },
      },
      {
        title: 'Follow-up innerhalb von 7 Tagen nach einem Verkauf',
        metric: {
          kind: 'Höchstens einhalten',
          Höchstens: '7',
          Zeitraum: 'Woche',
          'Einheit der Zahl': 'Dauer',
          Zeiteinheit: 'Tage',
        },
      },
      {
        title: '30 % Marktanteil',
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
