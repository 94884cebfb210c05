import { expect, test } from './support/visits.ts'

// A day of its own: whoever starts on another day starts another company
test.use({ startsAt: '2026-09-02T08:00:00Z' })
test.describe.configure({ mode: 'serial' })

test('whoever may not set anything up reads who does, and what happens then', async ({ visit }) => {
  const app = await visit('lukas', '/')
  await expect(app.getByRole('heading', { name: 'Noch ist nichts eingerichtet' })).toBeVisible()
  await expect(app.getByText(/OKR-Administration/)).toBeVisible()
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
  await unit.fill('Kundenzufriedenheit')
  await unit.press('Enter')
  const cycle = app.getByRole('textbox', { name: 'Name des Zyklus' })
  await expect(cycle).toBeFocused()
  await expect(cycle).toHaveValue('T3 2026')
  await cycle.press('Enter')
  const objective = app.getByRole('textbox', { name: 'Objective' })
  await expect(objective).toBeFocused()
  await objective.fill('Unsere Kundenzufriedenheitsbefragungsteilnehmenden fühlen sich gehört')
  await objective.press('Enter')
  const title = 'Unsere Kundenzufriedenheitsbefragungsteilnehmenden fühlen sich gehört'
  await expect(app.getByRole('heading', { name: title })).toBeVisible()
})
