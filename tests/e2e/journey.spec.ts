import type { SeedApi } from '#infra/local/world/seed-api.ts'
import { units } from '#infra/local/world/units.ts'
import { getBoard } from '#shared/contracts/cycles/get-board.ts'
import { getMe } from '#shared/contracts/me/get-me.ts'
import { editUnit } from '#shared/contracts/units/edit-unit.ts'
import { EXAMPLES, write } from './support/article.ts'
import { expect, test } from './support/visits.ts'

const TITLES = EXAMPLES.map(({ title }) => title)

/** Where the team's board is, once cycle and unit exist. */
const placeOf = async (api: SeedApi) => {
  const me = await api.call(getMe, { as: 'aylin' })
  const [cycleId, unitId] = [me.currentCycleId ?? '', me.units[0]?.id ?? '']
  return { cycleId, unitId, board: `/cycles/${cycleId}/units/${unitId}` }
}
const boardOf = async (api: SeedApi) => {
  const { cycleId, unitId } = await placeOf(api)
  return api.call(getBoard, { as: 'aylin', params: { cycleId, unitId } })
}

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test('an admin lays out the first cycle and unit, and the team takes it', async ({ visit, api }) => {
  const app = await visit('markus', '/settings')
  await app.getByRole('tab', { name: 'Zyklen' }).click()
  await app.getByRole('button', { name: 'Neuer Zyklus' }).click()
  await app.getByRole('textbox', { name: 'Name' }).fill('Herbst 2026')
  await app.getByLabel('Beginnt am').fill('2026-09-01')
  await app.getByLabel('Endet am').fill('2026-11-30')
  await app.getByRole('button', { name: 'Zyklus anlegen' }).click()
  await app.getByRole('button', { name: 'Zyklus starten' }).click()
  await expect(app.getByRole('button', { name: 'Abschluss beginnen' })).toBeVisible()
  await app.getByRole('tab', { name: 'Einheiten' }).click()
  await app.getByRole('button', { name: 'Neue Einheit' }).click()
  await app.getByRole('textbox', { name: 'Name' }).fill('Vertrieb DACH')
  await app.getByRole('button', { name: 'Einheit anlegen' }).click()
  await expect(app.getByRole('button', { name: 'Vertrieb DACH bearbeiten' })).toBeVisible()
  const [unit] = (await api.call(getMe, { as: 'aylin' })).units
  const bound = await api.call(editUnit, {
    as: 'aylin',
    params: { unitId: unit?.id ?? '' },
    body: { teamId: units.dach.team.id },
    ifMatch: unit?.etag ?? '',
  })
  expect(bound.members).toHaveLength(5)
})

test("the team types in the article's two examples with the right metrics", async ({ visit, api }) => {
  const { board } = await placeOf(api)
  const app = await visit('aylin', board)
  await expect(app.getByText('Noch keine Objectives')).toBeVisible()
  for (const example of EXAMPLES) await write(app, example)
  const { objectives } = await boardOf(api)
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
  const { board } = await placeOf(api)
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
  expect((await boardOf(api)).objectives.map(({ state }) => state)).toEqual(['active', 'active'])
})
