import { units } from '#infra/local/world/units.ts'
import { getMe } from '#shared/contracts/me/get-me.ts'
import { EXAMPLES, write } from './support/article.ts'
import { explanations } from './support/explanations.ts'
import { CARRIED, historyOf } from './support/history.ts'
import { boardOf, placeOf } from './support/places.ts'
import { expect, test } from './support/visits.ts'
import { checkInAtScreen, checkInByApi, dayOfWeek, WEEKS } from './support/weeks.ts'

const TITLES = EXAMPLES.map(({ title }) => title)

const CYCLE = 'Herbst 2026'
const NEXT_CYCLE = 'Winter 2026/27'
const REASON = 'Zwei Großaufträge sind unterschrieben und zählen erst im Dezember.'
const [, LEADER] = EXAMPLES

/** The number beside a "?", or the word of a colour; what is done counts 1 without a sum. */
const figureIn = (text: string): string => {
  const [figure = text.trim()] = /\d[\d.,]*/.exec(text) ?? []
  return figure === '1,00' ? '1' : figure
}

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test('an admin makes the first steps in an empty organisation', async ({ visit }) => {
  const app = await visit('markus', '/')
  await expect(app.getByRole('heading', { name: 'In drei Schritten zum ersten Objective' })).toBeVisible()
  await app.getByRole('textbox', { name: 'Name der Einheit' }).fill('Vertrieb DACH')
  await app.getByRole('button', { name: 'Einheit anlegen' }).click()
  await app.getByRole('textbox', { name: 'Name des Zyklus' }).fill(CYCLE)
  await app.getByLabel('Beginnt am').fill('2026-09-01')
  await app.getByLabel('Endet am').fill('2026-11-30')
  await app.getByRole('button', { name: 'Zyklus anlegen' }).click()
  await expect(app.getByRole('textbox', { name: 'Objective' })).toBeVisible()
  const settings = await visit('markus', '/settings/cycles')
  await settings.getByRole('button', { name: 'Zyklus starten' }).click()
  await expect(settings.getByRole('button', { name: 'Abschluss beginnen' })).toBeVisible()
})

test('the lead takes the unit into the channel, and the team is its members', async ({
  enterChannel,
  api,
}) => {
  const [general] = units.dach.team.channels
  const teams = await enterChannel('aylin', general?.id ?? '')
  await teams.getByRole('button', { name: 'Registerkarte hinzufügen' }).click()
  const config = teams.frameLocator('iframe[src*="config.html"]')
  await config.getByRole('radio', { name: 'Vertrieb DACH' }).check()
  await expect(config.getByText('Jetzt auf „Speichern“ gehen.')).toBeVisible()
  await teams.getByRole('button', { name: 'Speichern' }).click()
  await expect(teams.getByRole('tab', { name: 'OKRs Vertrieb DACH' })).toBeVisible()
  await expect(teams.frameLocator('iframe').getByText('Noch keine Objectives')).toBeVisible()
  const [unit] = (await api.call(getMe, { as: 'aylin' })).units
  expect(unit).toMatchObject({ teamId: units.dach.team.id })
  expect(unit?.members).toHaveLength(5)
})

test("the team types in the article's two examples with the right metrics", async ({ visit, api }) => {
  const { board } = await placeOf(api, CYCLE)
  const app = await visit('aylin', board)
  await expect(app.getByText('Noch keine Objectives')).toBeVisible()
  for (const example of EXAMPLES) await write(app, example)
  const { objectives } = await boardOf(api, CYCLE)
  expect(objectives.map(({ title }) => title)).toEqual(TITLES)
  const metrics = objectives.map(({ keyResults }) => keyResults.map(({ metric }) => metric))
  expect(metrics).toMatchObject([
    [
      { kind: 'increase', baseline: 0, target: 10 },
      { kind: 'increase', baseline: 0, target: 100 },
      { kind: 'yes_no' },
    ],
    [
      { kind: 'rate', baseline: 120, target: 200, period: 'month' },
      { kind: 'increase', baseline: 18, target: 25, unit: { type: 'percent' } },
      {
        kind: 'ceiling',
        max: { value: 7, inclusive: true },
        period: 'week',
        unit: { type: 'duration', unit: 'days' },
      },
      { kind: 'increase', baseline: 22, target: 30, unit: { type: 'percent' } },
    ],
  ])
})

test('everybody agrees one by one, and the lead activates', async ({ visit, api }) => {
  const { board } = await placeOf(api, CYCLE)
  const lead = await visit('aylin', board)
  for (const title of TITLES) {
    const card = lead.getByRole('listitem').filter({ has: lead.getByRole('heading', { name: title }) })
    await card.getByRole('button', { name: 'Vorschlagen' }).click()
    await card.getByRole('button', { name: 'Zustimmen' }).click()
    await expect(card.getByText('1/4')).toBeVisible()
  }
  for (const member of ['lukas', 'meilin', 'jonas'] as const) {
    const app = await visit(member, '/my')
    for (const title of TITLES) await app.getByRole('button', { name: `Zustimmen: ${title}` }).click()
    await expect(app.getByRole('button', { name: /^Zustimmen/ })).toHaveCount(0)
  }
  const again = await visit('aylin', board)
  for (const title of TITLES) {
    const card = again.getByRole('listitem').filter({ has: again.getByRole('heading', { name: title }) })
    await expect(card.getByText('4/4')).toBeVisible()
    await card.getByRole('button', { name: 'Aktivieren' }).click()
    await expect(card.getByRole('button', { name: /^Check-in: / }).first()).toBeVisible()
  }
  expect((await boardOf(api, CYCLE)).objectives.map(({ state }) => state)).toEqual(['active', 'active'])
})

test('the team checks in over thirteen weeks, several people at once', async ({ visit, api }) => {
  test.setTimeout(240_000)
  for (const week of WEEKS) {
    await api.travelTo(`${dayOfWeek(week)}T08:00:00Z`)
    const told = await boardOf(api, CYCLE)
    await checkInAtScreen({ visit, api, cycle: CYCLE, week })
    await checkInByApi(api, told.objectives, week)
  }
  const { objectives } = await boardOf(api, CYCLE)
  const values = objectives.map(({ keyResults }) => keyResults.map(({ value }) => value))
  expect(values).toEqual([
    [8, 64, 1],
    [208, 20.1, 5.5, 24.4],
  ])
})

test('every number and every colour has its "?", and what it unfolds leads to that number', async ({
  visit,
  api,
}) => {
  const { objectives } = await boardOf(api, CYCLE)
  for (const { id, cycleId } of objectives) {
    const app = await visit('jonas', `/cycles/${cycleId}/objectives/${id}`)
    const questions = app.getByRole('button', { name: / erklären$/ })
    await expect(questions.first()).toBeVisible()
    // Progress, pace, colour and confidence of the whole; of each key result the same, and mostly a forecast
    expect(await questions.count()).toBeGreaterThanOrEqual(4 + 4 * 3)
    for (const question of await questions.all()) {
      const shown = figureIn(await question.locator('..').innerText())
      await question.click()
      await expect(app.getByLabel('So entsteht diese Angabe')).toContainText(shown)
      await question.click()
      await expect(app.getByLabel('So entsteht diese Angabe')).toHaveCount(0)
    }
  }
})

test('the numbers agree with the arithmetic', async ({ visit, api }) => {
  const { objectives } = await boardOf(api, CYCLE)
  for (const [index, { id, cycleId }] of objectives.entries()) {
    const app = await visit('aylin', `/cycles/${cycleId}/objectives/${id}`)
    for (const { of, figure, says } of explanations[index] ?? []) {
      const place = of === null ? app : app.getByRole('article', { name: of })
      const question = place.getByRole('button', { name: `${figure} erklären` }).first()
      await question.click()
      for (const words of says) await expect(app.getByLabel('So entsteht diese Angabe')).toContainText(words)
      await question.click()
      await expect(app.getByLabel('So entsteht diese Angabe')).toHaveCount(0)
    }
  }
})

test('the lead grades, with a reason where the team judges differently, and closes', async ({
  visit,
  api,
}) => {
  await api.travelTo('2026-11-30T08:00:00Z')
  const { objectives } = await boardOf(api, CYCLE)
  for (const [index, { id, cycleId }] of objectives.entries()) {
    const app = await visit('aylin', `/cycles/${cycleId}/objectives/${id}`)
    await app.getByRole('button', { name: 'Bewerten und abschließen' }).click()
    const whole = app.getByRole('region', { name: 'Das Objective insgesamt' })
    await expect(whole.getByText(index === 0 ? 'Vorschlag 0,81' : 'Vorschlag 0,51')).toBeVisible()
    if (index === 1) {
      await whole.getByRole('textbox', { name: 'Bewertung 0 bis 1' }).fill('0,6')
      await whole.getByRole('textbox', { name: /Warum weicht die Bewertung/ }).fill(REASON)
    }
    await app.getByRole('button', { name: 'Abschließen', exact: true }).click()
    await expect(app.getByText('Bewertet und abgeschlossen')).toBeVisible()
  }
  const closed = (await boardOf(api, CYCLE)).objectives
  expect(closed.map(({ state }) => state)).toEqual(['closed', 'closed'])
  expect(closed.map(({ grade }) => grade)).toMatchObject([{ value: 0.81 }, { value: 0.6, reason: REASON }])
})

test('what is unfinished goes on in the next cycle and points back', async ({ visit, api }) => {
  const admin = await visit('markus', '/settings/cycles')
  await admin.getByRole('button', { name: 'Neuer Zyklus' }).click()
  await admin.getByRole('textbox', { name: 'Name' }).fill(NEXT_CYCLE)
  await admin.getByRole('button', { name: 'Zyklus anlegen' }).click()
  await expect(admin.getByRole('button', { name: `${NEXT_CYCLE} bearbeiten` })).toBeVisible()
  const { board } = await placeOf(api, CYCLE)
  const app = await visit('aylin', `${board}/carry-over`)
  await app.getByRole('checkbox', { name: LEADER.title }).check()
  await app.getByRole('checkbox', { name: '200 Leads im Monat' }).uncheck()
  await app.getByRole('button', { name: '1 Objective übertragen' }).click()
  await app.getByRole('button', { name: `Zum Board von ${NEXT_CYCLE}` }).click()
  await expect(app.getByRole('heading', { name: LEADER.title })).toBeVisible()
  const carried = (await boardOf(api, NEXT_CYCLE)).objectives
  expect(carried.map(({ title, state }) => ({ title, state }))).toEqual([
    { title: LEADER.title, state: 'draft' },
  ])
  const titles = carried.flatMap(({ keyResults }) => keyResults.map(({ title }) => title))
  expect(titles).toEqual(LEADER.keyResults.slice(1).map(({ title }) => title))
})

test('both cycles point to each other, and the new one says where it came from', async ({ visit, api }) => {
  const [carried] = (await boardOf(api, NEXT_CYCLE)).objectives
  const app = await visit('jonas', `/cycles/${carried?.cycleId}/objectives/${carried?.id}`)
  const activity = app.getByRole('region', { name: 'Verlauf', exact: true })
  await expect(activity.getByText(CARRIED, { exact: true })).toBeVisible()
  await app.getByRole('button', { name: `Übertragen aus ${CYCLE}` }).click()
  await expect(app.getByText('abgeschlossen', { exact: true })).toBeVisible()
  await app.getByRole('button', { name: `Übertragen nach ${NEXT_CYCLE}` }).click()
  await expect(app.getByText('Entwurf', { exact: true })).toBeVisible()
})

test('every step is in the history', async ({ visit, api }) => {
  const { objectives } = await boardOf(api, CYCLE)
  for (const [index, { id, cycleId }] of objectives.entries()) {
    const app = await visit('jonas', `/cycles/${cycleId}/objectives/${id}`)
    const activity = app.getByRole('region', { name: 'Verlauf', exact: true })
    const older = activity.getByRole('button', { name: 'Ältere zeigen' })
    const first = activity.getByText('Aylin Demir hat das Objective angelegt')
    await expect(older.or(first).first()).toBeVisible()
    await expect(async () => {
      if (await older.isVisible()) await older.click()
      await expect(first).toBeVisible({ timeout: 500 })
    }).toPass()
    for (const { words, times } of historyOf(index))
      await expect(activity.getByText(words, { exact: true })).toHaveCount(times)
  }
})
