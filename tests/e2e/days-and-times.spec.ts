import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

test('a day is typed or picked as the reader’s language writes it, and what cannot be read stays', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.calendar })
  await app.getByRole('button', { name: 'Anpassen: Zyklus-Review' }).click()
  const day = app.getByRole('textbox', { name: 'Zyklus-Review: Tag' })
  await day.fill('12.1.2027')
  await day.press('Tab')
  await expect(day).toHaveValue('12.01.2027')

  const row = app.getByRole('listitem').filter({ hasText: 'Zyklus-Review' })
  await row.getByRole('button', { name: 'Im Kalender wählen' }).press('Enter')
  const sheet = app.getByRole('dialog')
  await expect(sheet).toContainText('Januar 2027')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(day).toHaveValue('14.01.2027')

  const time = app.getByRole('combobox', { name: 'Zyklus-Review: Beginn' })
  await time.fill('halb zehn')
  await time.press('Tab')
  await expect(time).toHaveValue('halb zehn')
  await expect(row).toContainText('Bitte eine Uhrzeit wie 09:30 eingeben.')
  await time.fill('9 Uhr')
  await time.press('Tab')
  await expect(time).toHaveValue('09:00')
})
