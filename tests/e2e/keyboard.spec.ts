import type { FrameLocator, Locator, Page } from '@playwright/test'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

/** Presses Tab until the wanted control has the focus; a control that cannot be reached fails the test. */
const tabTo = async (page: Page, wanted: Locator) => {
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

const ready = (app: FrameLocator) => expect(app.getByRole('heading', { level: 1 })).toBeVisible()

test('a new screen is read from its heading on', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { sub: places.objective })
  await ready(app)
  const overview = app.getByRole('link', { name: 'Übersicht' })
  await tabTo(page, overview)
  await page.keyboard.press('Enter')
  await expect(app.getByRole('heading', { name: 'Übersicht', level: 1 })).toBeFocused()
})

test('what the search hides is out of reach of keys and assistive technology', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { sub: places.board })
  const objectives = app.getByRole('list', { name: 'Objectives' }).locator('> li').getByRole('heading')
  const rows = app.getByRole('button', { name: /^Check-in: / })
  await expect(objectives.first()).toBeVisible()
  const before = [await objectives.count(), await rows.count()]
  await tabTo(page, app.getByRole('searchbox'))
  await page.keyboard.type('marktanteil')
  await expect(rows).toHaveCount(1)
  await expect(objectives).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.type('jj')
  await expect(app.locator('[data-row-kind="key-result"]:focus')).toContainText(/Marktanteil/)
  await page.keyboard.press('/')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(before[1] ?? 0)
  await expect(objectives).toHaveCount(before[0] ?? 0)
})

test('sections of the settings change without losing the place', async ({ page, company }) => {
  const app = await openAs({ page, company }, 'markus', { sub: '/settings', lang: 'en' })
  await ready(app)
  await tabTo(page, app.getByRole('tab', { name: 'Organisation' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(app.getByRole('button', { name: 'New unit' })).toBeVisible()
  await expect(app.getByRole('tab', { name: 'Units' })).toBeFocused()
})

test('a key result is measured anew by keyboard, and the place is kept', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { sub: places.objective })
  await ready(app)
  const more = app
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Weitere Aktionen/ })
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  await expect(app.getByRole('menuitem', { name: /^Messgröße/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('combobox', { name: 'Wie wird gemessen?' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('a check-in and its way back need no mouse', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { sub: places.objective })
  await ready(app)
  const first = app.getByRole('article').first()
  const checkIn = first.getByRole('button', { name: /^Check-in: / })
  await tabTo(page, checkIn)
  await page.keyboard.press('Enter')
  const value = first.getByRole('textbox', { name: /^Aktueller Wert/ })
  await expect(value).toBeFocused()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await expect(value).toHaveCount(0)
  await expect(checkIn).toBeFocused()
})

test('a question about the objective, asked from its menu, gives the place back', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { sub: places.objective })
  await ready(app)
  const more = app.getByRole('button', { name: 'Weitere Schritte' })
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  await expect(app.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(app.getByRole('menuitem', { name: /abbrechen/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: /Warum wird/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('what is refused can be reached and says why', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'clara', { sub: places.objective })
  await ready(app)
  const checkIn = app.getByRole('button', { name: /^Check-in: / }).first()
  await tabTo(page, checkIn)
  await expect(checkIn).toHaveAccessibleDescription('Gäste lesen mit, ändern aber nichts.')
  await page.keyboard.press('Enter')
  await expect(app.getByRole('slider')).toHaveCount(0)
})

test('what is typed right after the key that opens a field is in the field', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { lang: 'de', sub: places.board })
  await expect(app.getByRole('button', { name: /^Coach/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await app.getByRole('link', { name: /^Wir haben ein genaues/ }).focus()
  await page.keyboard.press('n')
  // As fast as somebody types who is in a hurry
  await page.keyboard.type('Kundenportal', { delay: 100 })
  await expect(app.locator(':focus')).toHaveValue('Kundenportal')
})
