import { readFile } from 'node:fs/promises'
import type { FrameLocator, Page } from '@playwright/test'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, read, test } from './support/seeded.ts'

const mapOf = (app: FrameLocator) => app.getByRole('application', { name: /^Karte/ })
const chosenIn = (app: FrameLocator) => app.getByRole('region', { name: 'Ausgewählt' })
const treeOf = (app: FrameLocator) => app.getByRole('tree', { name: 'Die Karte als Baum' })
const addressOf = (app: FrameLocator) => app.locator('html').evaluate(() => window.location.hash)

/** Something that is written in the drawing. */
const written = (app: FrameLocator, text: string) =>
  mapOf(app).locator('text').filter({ hasText: text }).first()

const press = async (page: Page, app: FrameLocator, text: string) => {
  const box = await written(app, text).boundingBox()
  if (!box) throw new Error(`"${text}" is not drawn`)
  await page.mouse.click(box.x + 8, box.y + box.height / 2)
}

test('the map is walked along its links by keyboard, in step with the tree, and every view has an address', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.overview })
  await app.getByRole('navigation', { name: 'Ansichten' }).getByRole('link', { name: 'Ausrichtung' }).click()
  await app.getByRole('link', { name: 'Karte ansehen' }).click()
  const map = mapOf(app)
  await expect(map).toContainText('Vertrieb')
  expect(await violations(page)).toEqual([])

  await map.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'ArrowRight']) await map.press(key)
  const leading = 'Wir werden der führende Anbieter von KI-Software in der DACH-Region'
  await expect(chosenIn(app).getByRole('heading', { name: leading })).toBeVisible()
  await expect(treeOf(app).locator('[aria-current="true"]')).toContainText(leading)
  await map.press('ArrowUp')
  await expect(chosenIn(app).getByRole('heading')).not.toHaveText(leading)
  await map.press('+')
  await expect.poll(() => addressOf(app)).toMatch(/\/map\/all\/all\/-?\d+_-?\d+_\d+\/[0-9a-f-]{36}$/)

  const address = await addressOf(app)
  const again = await openAs({ page, company }, 'aylin', { lang: 'de', sub: address.slice(1) })
  await expect(chosenIn(again).getByRole('heading', { level: 2 })).toBeVisible()
  expect(await addressOf(again)).toBe(address)

  await treeOf(again)
    .getByRole('treeitem', { name: new RegExp(`^${leading}`) })
    .click()
  await expect(chosenIn(again).getByRole('heading', { name: leading })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await chosenIn(again).getByRole('button', { name: 'Öffnen' }).click()
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Wir werden der führende Anbieter')
})

test('a link is drawn from one objective to another, by pointer and by keyboard, and taken back', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.map, width: 'full' })
  await page.setViewportSize({ width: 1600, height: 950 })
  // What comes into view in lots arrives to the last
  await expect(written(app, 'Der Assistent')).toBeAttached()
  await press(page, app, 'Interessenten')
  await expect(chosenIn(app)).toBeVisible()
  const grip = await mapOf(app).locator('[data-grip]').first().boundingBox()
  const target = await written(app, 'Wissen').boundingBox()
  if (!grip || !target) throw new Error('nothing to draw from or to')
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(target.x - 60, target.y, { steps: 4 })
  await page.mouse.move(target.x + 8, target.y + target.height / 2, { steps: 4 })
  await page.mouse.up()
  const form = app.getByRole('dialog', { name: /^Neue Verknüpfung/ })
  await expect(form).toContainText('Wissen gehört allen')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Verknüpfung anlegen' }).click()
  const parents = chosenIn(app).getByRole('region', { name: 'Leistet einen Beitrag zu' })
  await expect(parents).toContainText('Wissen gehört allen')
  await app.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(parents).not.toContainText('Wissen gehört allen')

  await mapOf(app).focus()
  await mapOf(app).press('l')
  await mapOf(app).press('ArrowLeft')
  await mapOf(app).press('Enter')
  await expect(form).toContainText('Wir werden der führende Anbieter')
  await form.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(form).toHaveCount(0)
})

test('a hollow node is pressed to close the gap it stands for', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'florian', { lang: 'de', sub: places.map, width: 'full' })
  await page.setViewportSize({ width: 1600, height: 950 })
  await app.getByRole('combobox', { name: 'Hervorheben' }).selectOption({ label: 'Mit Lücke' })
  await expect(treeOf(app).getByRole('treeitem', { name: /^Kunden helfen sich gern selbst/ })).toHaveCount(0)
  await expect(written(app, '⚑ Trägt')).toBeVisible()
  await press(page, app, '⚑ Trägt')
  const form = app.getByRole('dialog', { name: /Das Team arbeitet ruhig/ })
  await expect(form.getByRole('radio', { name: /leistet einen Beitrag/ })).toBeChecked()
  await expect(form.getByRole('searchbox')).toBeFocused()
  expect(await violations(page)).toEqual([])
})

test('the map is saved as SVG and as PNG', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.map })
  const save = async (name: string) => {
    await app.getByRole('button', { name: 'Speichern als' }).click()
    const downloading = page.waitForEvent('download')
    await app.getByRole('menuitem', { name }).click()
    return readFile(await (await downloading).path())
  }
  const svg = (await save('Als SVG speichern')).toString()
  expect(svg).toContain('Wir haben ein genaues')
  expect(svg).toContain('stroke-dasharray="6 4"')
  const png = await save('Als PNG speichern')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16), 'its width in pixels').toBeGreaterThan(1000)
})

test('one unit’s surroundings have a map of their own', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.map })
  await app.getByRole('combobox', { name: 'Umgebung einer Einheit' }).selectOption({ label: 'Vertrieb DACH' })
  await expect(treeOf(app).getByRole('treeitem', { name: /^Wir haben ein genaues/ })).toBeVisible()
  await expect(treeOf(app).getByRole('treeitem', { name: /^Plattform/ })).toHaveCount(0)
  await expect.poll(() => addressOf(app)).toMatch(/\/map\/[0-9a-f-]{36}$/)
})

test('every objective in the window gets its title, however many come at once', async ({
  page,
  company,
  places,
}) => {
  await page.setViewportSize({ width: 1600, height: 1000 })
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.map })
  // One of the last units: lots come in the order of the map
  await expect(written(app, 'KI-Assistent')).toBeVisible()
  const { nodes } = await read<{ readonly nodes: readonly unknown[] }>(
    company,
    'aylin',
    places.map.replace('/map', '/alignment-map'),
  )
  expect(nodes.length).toBeGreaterThan(24)
  await expect(
    mapOf(app)
      .locator('g[opacity]')
      .filter({ has: page.locator('text') }),
  ).toHaveCount(nodes.length)
})
