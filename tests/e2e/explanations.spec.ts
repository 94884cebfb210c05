import type { FrameLocator } from '@playwright/test'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: '1024' } as const
const sums = (app: FrameLocator) => app.getByLabel('So entsteht diese Angabe').last()

test('every figure of the board unfolds its own arithmetic, by pointer and by keyboard', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.board })
  const line = app.getByRole('region', { name: 'Stand der Einheit' })
  const progress = line.getByRole('button', { name: /^Fortschritt/ })
  await progress.focus()
  await progress.press('Enter')
  await expect(sums(app)).toContainText('Der Mittelwert der aktiven und abgeschlossenen Objectives')
  const shown = (await progress.textContent())?.match(/\d,\d\d/)?.[0] ?? ''
  await expect(sums(app)).toContainText(`${shown} = (`)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(sums(app)).toHaveCount(0)
  await expect(progress).toBeFocused()

  for (const [name, says] of [
    [/^erwartet/, 'was heute von jedem Objective erwartet wird'],
    [/^Balance/, 'Objectives sind top-down'],
    [/^Check-ins/, 'haben einen aktuellen Check-in'],
    [/im Plan|gefährdet/, 'Erwartet'],
  ] as const) {
    await line.getByRole('button', { name }).first().click()
    await expect(sums(app)).toContainText(says)
    await page.keyboard.press('Escape')
  }
  await app
    .getByRole('button', { name: /^Zyklus/ })
    .first()
    .click()
  await expect(sums(app)).toContainText('Tagen des Zyklus vorbei')
  await page.keyboard.press('Escape')

  await app
    .getByRole('button', { name: /10 Interviews/ })
    .first()
    .click()
  await expect(sums(app)).toContainText('Der Weg führt von 0 hinauf zu 10')
  await expect(sums(app)).toContainText('Zuversicht')
})

test('every figure of the overview does so, for a unit and for the organisation', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.overview })
  const row = app.getByRole('row').filter({ has: app.getByRole('link', { name: 'Service', exact: true }) })
  await row.getByRole('button', { name: /erwartet/ }).click()
  for (const says of ['Fortschritt', 'Erwarteter Stand', 'Status', 'Check-ins', 'Balance'])
    await expect(sums(app)).toContainText(says)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await app
    .getByRole('button', { name: /^\d+ von \d+$/ })
    .first()
    .click()
  await expect(sums(app)).toContainText('haben einen aktuellen Check-in')
  await page.keyboard.press('Escape')
  const tile = app
    .getByRole('list', { name: 'Auf einen Blick' })
    .getByRole('listitem')
    .filter({ hasText: 'Plattform' })
  await tile.getByRole('button').click()
  await expect(sums(app)).toContainText('Der Mittelwert')
  await page.keyboard.press('Escape')
  await tile.getByRole('link').click()
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Plattform')
})
