import { readFile } from 'node:fs/promises'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

test('the map shows the organisation, a unit’s surroundings, and leads to an objective', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.overview })
  await app.getByRole('navigation', { name: 'Ansichten' }).getByRole('link', { name: 'Ausrichtung' }).click()
  await app.getByRole('link', { name: 'Karte ansehen' }).click()
  const map = app.getByRole('application', { name: /^Karte/ })
  await expect(map).toContainText('Nordlicht')
  await map.focus()
  for (let step = 0; step < 5; step += 1) await map.press('+')
  await expect(map.getByRole('link', { includeHidden: true }).first()).toBeAttached()
  expect(await violations(page)).toEqual([])

  const downloading = page.waitForEvent('download')
  await app.getByRole('button', { name: 'Als PNG speichern' }).click()
  const png = await readFile(await (await downloading).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16), 'its width in pixels').toBeGreaterThan(1000)

  const tree = app.getByRole('navigation', { name: 'Die Karte als Baum' })
  await app.getByRole('combobox', { name: 'Umgebung einer Einheit' }).selectOption({ label: 'Vertrieb DACH' })
  await tree
    .getByRole('link', { name: 'Wir werden der führende Anbieter von KI-Software in der DACH-Region' })
    .click()
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Wir werden der führende Anbieter')
})

test('a gap on the map leads to the form that closes it', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'florian', { lang: 'de', sub: places.map })
  const tree = app.getByRole('navigation', { name: 'Die Karte als Baum' })
  await app.getByRole('combobox', { name: 'Hervorheben' }).selectOption({ label: 'Mit Lücke' })
  await expect(tree.getByRole('link', { name: 'Kunden helfen sich gern selbst' })).toHaveCount(0)
  await tree.getByRole('link', { name: 'Beheben: Das Team arbeitet ruhig, auch in Spitzenzeiten' }).click()
  const panel = app.getByRole('region', { name: 'Ausrichtung', exact: true })
  await expect(panel.getByRole('radio', { name: /leistet einen Beitrag/ })).toBeChecked()
  await expect(panel.getByRole('searchbox')).toBeFocused()
  expect(await violations(page)).toEqual([])
})
