import type { FrameLocator, Page } from '@playwright/test'
import type { CalendarEntry } from '#infra/local/graph/calendar/outlook.ts'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import type { PersonKey } from '#infra/local/world/people.ts'
import { violationsOf } from './support/accessibility.ts'
import { bookRituals } from './support/booked.ts'
import { onceIn, openAs } from './support/company.ts'
import { type OutlookLook, openCalendar } from './support/outlook.ts'
import { decide, popupOf } from './support/popup.ts'
import { test as base, expect, placesOf } from './support/seeded.ts'

const bookedIn = onceIn(async (company) => bookRituals(company, await placesOf(company)))

/** The demo company with the rituals of Vertrieb DACH on its calendars; `ritual` is Mei Lin's next check-in. */
const test = base.extend<{ ritual: CalendarEntry }>({
  ritual: async ({ company }, use) => use(await bookedIn(company)),
})

type World = { readonly page: Page; readonly company: LocalEnvironment }

/** Opens an appointment and presses our button in its ribbon; the pane's own page. */
const openPane = async (
  { page, company }: World,
  { person, entry, look = {} }: { person: PersonKey; entry: CalendarEntry; look?: OutlookLook },
): Promise<FrameLocator> => {
  await openCalendar({ page, company }, person, `week/${entry.start.slice(0, 10)}/${entry.id}`, look)
  await page.getByRole('toolbar').getByRole('button', { name: 'Leitstern' }).click()
  return page.frameLocator('iframe[title="Leitstern"]')
}

test.describe.configure({ mode: 'default' })

test('beside a ritual somebody is invited to: what is due is checked in right there, and the board knows', async ({
  page,
  company,
  places,
  ritual,
}) => {
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual })
  await expect(page.getByText('Als eingeladene Person geöffnet (lesen)')).toBeVisible()
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in', level: 1 })).toBeVisible()
  await expect(pane.getByText('Vertrieb DACH · Sep 2026 – Jan 2027')).toBeVisible()
  await expect(pane.getByRole('region', { name: 'Agenda' }).getByRole('listitem').first()).toContainText(
    '09:00',
  )
  await expect(pane.getByRole('region', { name: 'Wo es hakt' })).toContainText('nicht im Plan')

  const due = pane.getByRole('region', { name: 'Für mich fällig' })
  await due.getByRole('button', { name: 'Check-in: Kundenumfrage mit 100 Teilnehmenden' }).click()
  await due.getByRole('textbox', { name: 'Aktueller Wert' }).fill('71')
  expect(await violationsOf(page, 'outlook.html')).toEqual([])
  await due.getByRole('textbox', { name: 'Notiz' }).press('Escape')
  await expect(
    due.getByRole('button', { name: 'Check-in: Kundenumfrage mit 100 Teilnehmenden' }),
  ).toBeFocused()
  await due.getByRole('button', { name: 'Check-in: Kundenumfrage mit 100 Teilnehmenden' }).press('Enter')
  await expect(due.getByRole('textbox', { name: 'Aktueller Wert' })).toHaveValue('71')
  await due.getByRole('textbox', { name: 'Notiz' }).press('Enter')
  await expect(due.getByText('Gespeichert: Kundenumfrage mit 100 Teilnehmenden')).toBeVisible()
  await expect(due.getByRole('status')).toBeFocused()
  await expect(due.getByRole('button', { name: /Check-in: Kundenumfrage/ })).toHaveCount(0)

  const app = await openAs({ page, company }, 'aylin', { sub: places.board })
  await expect(
    app.getByRole('listitem').filter({ hasText: 'Kundenumfrage mit 100 Teilnehmenden' }).last(),
  ).toContainText('71')
})

test('beside a ritual somebody invites to, whose form is open for changes', async ({
  page,
  company,
  ritual,
}) => {
  const pane = await openPane({ page, company }, { person: 'aylin', entry: ritual })
  await expect(page.getByText('Als Organisation geöffnet (bearbeiten)')).toBeVisible()
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
  const opening = page.waitForEvent('popup')
  await pane.getByRole('link', { name: 'Board öffnen' }).click()
  const board = (await opening).frameLocator('iframe')
  await expect(board.getByText('Kundenumfrage mit 100 Teilnehmenden')).toBeVisible()
})

test('a pinned pane follows what is opened, and says kindly of everything else that it is no ritual', async ({
  page,
  company,
  ritual,
}) => {
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual })
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
  await page.getByRole('button', { name: 'Anheften' }).click()
  await page.getByRole('button', { name: 'Nächster Termin' }).click()
  await expect(page.getByRole('heading', { name: 'Messevorbereitung' })).toBeVisible()
  await expect(pane.getByRole('heading', { name: 'Dieser Termin ist kein Ritual' })).toBeVisible()
  await expect(pane.getByRole('region', { name: 'Für mich fällig' })).toContainText('Check-in')
  await expect(pane.getByRole('link', { name: 'Meine OKRs in Teams öffnen' })).toBeVisible()
  expect(await violationsOf(page, 'outlook.html')).toEqual([])
  await page.getByRole('button', { name: 'Voriger Termin' }).click()
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()

  await page.getByRole('button', { name: 'Anheften' }).click()
  await page.getByRole('button', { name: 'Nächster Termin' }).click()
  await expect(page.getByRole('complementary', { name: 'Leitstern' })).toHaveCount(0)
})

test('who cannot be signed in is told so and can do it by hand', async ({ page, company, ritual }) => {
  await page.route('**/_host/nested-token', (route) =>
    route.fulfill({ status: 400, json: { error: 'not now' } }),
  )
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual })
  await expect(pane.getByRole('heading', { name: 'Bitte einmal anmelden' })).toBeVisible()
  await page.unroute('**/_host/nested-token')
  await pane.getByRole('button', { name: 'Anmelden' }).click()
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
})

test('an older Outlook, which asks nobody for us, signs people in through a window', async ({
  page,
  company,
  ritual,
}) => {
  const look = { outlook: '2307' } as const
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual, look })
  await expect(pane.getByRole('heading', { name: 'Bitte einmal anmelden' })).toBeVisible()
  await (await popupOf(page, pane, 'Anmelden')).close()
  await expect(pane.getByRole('button', { name: 'Anmelden' })).toBeVisible()
  await decide(await popupOf(page, pane, 'Anmelden'), 'meilin', 'Accept')
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
})

test('the personal tab is at home in Outlook as it is in Teams', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { outlook: 'today', sub: places.board })
  await expect(app.getByText('Kundenumfrage mit 100 Teilnehmenden')).toBeVisible()
  await app
    .getByRole('button', { name: /^Check-in: / })
    .first()
    .click()
  await expect(app.getByRole('slider')).toBeVisible()
})

test('a check-in that is refused is back in the pane with what was typed', async ({
  page,
  company,
  ritual,
}) => {
  const problem = { code: 'forbidden', detail: 'Der Zyklus wird gerade abgeschlossen.' }
  await page.route('**/check-ins', (route) => route.fulfill({ status: 403, json: problem }))
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual })
  await pane.getByRole('button', { name: 'Check-in: 200 Leads im Monat' }).click()
  await pane.getByRole('textbox', { name: 'Wert dieses Monats' }).fill('180')
  await pane.getByRole('textbox', { name: 'Wert dieses Monats' }).press('Enter')
  await expect(pane.getByText('Der Zyklus wird gerade abgeschlossen.')).toBeVisible()
  await expect(pane.getByRole('textbox', { name: 'Wert dieses Monats' })).toHaveValue('180')
  expect(await violationsOf(page, 'outlook.html')).toEqual([])
  await page.unroute('**/check-ins')
})

test('where Outlook asks in vain, its window signs in', async ({ page, company, ritual }) => {
  await page.route('**/_host/nested-token', (route) =>
    route.fulfill({ status: 400, json: { error: 'never' } }),
  )
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual })
  await decide(await popupOf(page, pane, 'Anmelden'), 'meilin', 'Accept')
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
  await page.unroute('**/_host/nested-token')
})

test('what failed without a network works with the next attempt', async ({ page, company, ritual }) => {
  await page.route('**/api/**', (route) => route.abort())
  const pane = await openPane({ page, company }, { person: 'meilin', entry: ritual })
  await expect(pane.getByRole('alert')).toBeVisible()
  await page.unroute('**/api/**')
  await pane.getByRole('alert').getByRole('button').click()
  await expect(pane.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
})

const LOOKS = [
  { lang: 'de', theme: 'default' },
  { lang: 'en', theme: 'dark' },
  { lang: 'de', theme: 'contrast' },
] as const

for (const look of LOOKS)
  test(`the pane is accessible and fits into 320 pixels in ${look.lang}, ${look.theme}`, async ({
    page,
    company,
    ritual,
  }) => {
    const pane = await openPane({ page, company }, { person: 'aylin', entry: ritual, look })
    await expect(pane.getByRole('heading', { level: 1 })).toHaveText(/check-in/i)
    const html = pane.locator('html')
    expect(await html.evaluate((root) => root.clientWidth)).toBe(320)
    expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBeLessThanOrEqual(0)
    await expect(html).toHaveAttribute('data-theme', look.theme === 'default' ? 'light' : look.theme)
    expect(await violationsOf(page, 'outlook.html')).toEqual([])
  })
