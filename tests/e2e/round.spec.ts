import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

test('one round goes through everything that is due, in whatever unit, by keyboard', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'florian', { sub: places.my })
  const due = app.getByRole('button', { name: /^Check-in: / })
  await expect(due.first()).toBeVisible()
  const count = await due.count()
  expect(count).toBeGreaterThan(2)
  await app.getByRole('button', { name: 'Check-in-Runde starten' }).click()
  await expect(app.getByRole('status').filter({ hasText: `1 von ${count}` })).toBeVisible()
  await app.getByRole('textbox', { name: /Wert/ }).fill('12')
  await page.keyboard.press('Enter')
  for (let at = 2; at <= count; at++) {
    await expect(app.getByRole('status').filter({ hasText: `${at} von ${count}` })).toBeVisible()
    await app.getByRole('button', { name: 'Überspringen' }).click()
  }
  await expect(app.getByRole('heading', { name: 'Für heute gut' })).toBeFocused()
  await expect(app.getByText('1 Check-in ist gespeichert.')).toBeVisible()
  await expect(app.getByText('übersprungen', { exact: true })).toHaveCount(count - 1)
})
