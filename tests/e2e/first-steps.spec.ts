import { getBoard } from '#shared/contracts/cycles/get-board.ts'
import { addKeyResult } from '#shared/contracts/key-results/add-key-result.ts'
import { getMe } from '#shared/contracts/me/get-me.ts'
import { expect, test } from './support/visits.ts'

/** Longer than a phone is wide, and nothing unusual in German. */
const WORD = 'Kundenzufriedenheitsbefragungsteilnehmende'

test.use({ startsAt: '2026-09-02T08:00:00Z' })
test.describe.configure({ mode: 'serial' })

test('whoever may not set anything up reads who does, and what happens then', async ({ visit }) => {
  const app = await visit('lukas', '/')
  await expect(app.getByRole('heading', { name: 'Noch ist nichts eingerichtet' })).toBeVisible()
  await expect(app.getByText(/OKR-Administration/)).toBeVisible()
})

test('the example is tried and thrown away with one click each', async ({ visit }) => {
  const app = await visit('markus', '/')
  await app.getByRole('button', { name: 'Beispiel ausprobieren' }).click()
  await expect(app.getByText('Das ist ein Beispiel')).toBeVisible()
  await expect(app.getByRole('button', { name: /^Check-in: / })).toHaveCount(7)
  const reader = await visit('lukas', '/')
  await expect(reader.getByRole('heading', { name: 'Meine OKRs' })).toBeVisible()
  await app.getByRole('button', { name: 'Beispiel wegwerfen' }).click()
  await expect(app.getByText('Das Beispiel ist weg.')).toBeVisible()
  await expect(app.getByRole('heading', { name: 'In drei Schritten zum ersten Objective' })).toBeVisible()
})

test('what was typed in a step is still there after a reload', async ({ visit }) => {
  const app = await visit('markus', '/')
  await app.getByRole('textbox', { name: 'Name der Einheit' }).fill('Kundenzufriedenheit')
  const again = await visit('markus', '/')
  await expect(again.getByRole('textbox', { name: 'Name der Einheit' })).toHaveValue('Kundenzufriedenheit')
})

test('three steps by keyboard alone lead from nothing to the first objective on a board', async ({
  visit,
}) => {
  const app = await visit('markus', '/')
  const unit = app.getByRole('textbox', { name: 'Name der Einheit' })
  await unit.fill(WORD)
  await unit.press('Enter')
  const cycle = app.getByRole('textbox', { name: 'Name des Zyklus' })
  await expect(cycle).toBeFocused()
  await expect(cycle).toHaveValue('T3 2026')
  await cycle.press('Enter')
  const objective = app.getByRole('textbox', { name: 'Objective' })
  await expect(objective).toBeFocused()
  const title = `${WORD} fühlen sich gehört`
  await objective.fill(title)
  await objective.press('Enter')
  await expect(app.getByRole('heading', { name: title })).toBeVisible()
})

test('words longer than the line break, and no screen has to be pushed sideways', async ({ visit, api }) => {
  const as = 'markus'
  const { units, cycles } = await api.call(getMe, { as })
  const cycleId = cycles[0]?.id ?? ''
  const unitId = units[0]?.id ?? ''
  const params = { cycleId, unitId }
  const [objective] = (await api.call(getBoard, { as, params, query: { archived: 'false' } })).objectives
  const unit = { type: 'custom', label: WORD } as const
  const metric = { kind: 'increase', baseline: 0, target: 2_500_000, unit, decimals: 0 } as const
  const place = { cycleId, objectiveId: objective?.id ?? '' }
  await api.call(addKeyResult, { as, params: place, body: { title: WORD, metric } })
  const board = `/cycles/${cycleId}/units/${unitId}`
  const screens = [board, `${board}/carry-over`, `/cycles/${cycleId}/objectives/${objective?.id}`]
  for (const sub of [...screens, `/cycles/${cycleId}/overview`, '/settings/units', '/my'])
    for (const width of ['320', '390'] as const) {
      const app = await visit(as, sub, { width })
      await expect(app.getByRole('heading').first(), `${sub} at ${width}`).toBeVisible()
      await expect(app.locator('[aria-busy="true"]')).toHaveCount(0)
      const tooWide = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(tooWide, `${sub} at ${width}`).toBeLessThanOrEqual(0)
    }
})

test('a second visit to one’s own page arrives as the first one did', async ({ visit }) => {
  const heading = { name: 'Meine OKRs' }
  await expect((await visit('markus', '/my')).getByRole('heading', heading)).toBeVisible()
  await expect((await visit('markus', '/my')).getByRole('heading', heading)).toBeVisible()
})
