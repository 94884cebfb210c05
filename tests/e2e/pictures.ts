import type { FrameLocator, Page } from '@playwright/test'
import { people } from '#infra/local/world/people.ts'
import { inRoot } from '#infra/tools/paths.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/meeting.ts'

const LOOK = { lang: 'de', theme: 'default', width: 'full' } as const

const take = async (page: Page, name: string): Promise<void> => {
  await page.mouse.move(0, 0)
  await page.screenshot({ path: inRoot('manifest', 'screenshots', `${name}.png`), animations: 'disabled' })
}

const settled = async (app: FrameLocator): Promise<void> => {
  await expect(app.getByRole('heading').first()).toBeVisible()
  await expect(app.locator('[aria-busy="true"]')).toHaveCount(0)
}

test.describe.configure({ mode: 'serial' })

test('the board, an objective with its arithmetic and the organisation', async ({
  page,
  company,
  places,
}) => {
  const open = async (sub: string) => {
    const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub })
    await settled(app)
    return app
  }
  const board = await open(places.board)
  // What comes later than the board itself: filters, the coach's word, pictures of people
  await expect(board.getByRole('searchbox')).toBeVisible()
  await expect(board.getByText('AD', { exact: true }).first()).toBeVisible()
  await expect(board.getByText(/^Coach/).first()).toBeVisible()
  await take(page, 'board')

  const objective = await open(places.objective)
  await objective
    .getByRole('button', { name: /erklären$/ })
    .first()
    .click()
  await page.waitForTimeout(1000) // until the explanation has faded in: a picture, not a test
  await take(page, 'objective')

  await open(places.overview)
  await take(page, 'overview')
})

test('a vote in the side panel of the meeting', async ({ attend }) => {
  const lead = await attend('aylin', 'dach-checkin', { theme: 'dark' })
  await lead.page.setViewportSize({ width: 1366, height: 768 })
  await lead.press(/^Sitzung (vorbereiten|eröffnen)$/)
  await lead.press('Sitzung eröffnen').catch(() => undefined) // it was prepared already
  await lead.press(/^Weiter: /)
  await expect(lead.panel.getByRole('slider').first()).toBeVisible()
  await take(lead.page, 'side-panel')
})

test('a cycle’s rituals in the calendar', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: `${places.board}/calendar` })
  await app.getByRole('button', { name: 'Zugriff erlauben' }).isVisible()
  const opening = page.waitForEvent('popup')
  await app.getByRole('button', { name: 'Zugriff erlauben' }).click()
  const popup = await opening
  await popup.getByRole('combobox').selectOption(people.aylin.oid)
  await popup.getByRole('button').first().click()
  await app.getByRole('button', { name: 'Alles buchen' }).click()
  await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  const place = { person: people.aylin.oid, lang: 'de', surface: 'calendar', sub: 'month/2026-12-01' }
  await page.goto(`${company.clientUrl}/?${new URLSearchParams(place)}`)
  await expect(page.getByText(/OKR-Check-in/).first()).toBeVisible()
  await take(page, 'calendar')
})
