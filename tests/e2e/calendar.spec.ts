import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { Outlook } from '#infra/local/graph/calendar/outlook.ts'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

const HOUR_MS = 3_600_000
const LOOK = { lang: 'de', theme: 'default', width: 'full' } as const
const YEAR = ['2026-11-24T00:00:00Z', '2027-03-01T00:00:00Z'] as const

/** December of somebody's calendar in the local client. */
const openCalendar = async (
  { page, company }: { readonly page: Page; readonly company: LocalEnvironment },
  person: PersonKey,
): Promise<void> => {
  const place = { person: people[person].oid, lang: 'de', surface: 'calendar', sub: 'month/2026-12-01' }
  await page.clock.setSystemTime(company.clock.now())
  await page.goto(`${company.clientUrl}/?${new URLSearchParams(place)}`)
}

test.describe.configure({ mode: 'serial' })

test('without any access the plan is a calendar file', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: `${places.board}/calendar` })
  await expect(app.getByRole('button', { name: 'Zugriff erlauben' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await app.getByRole('button', { name: 'Als Kalenderdatei (.ics)' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  expect(events.map((event) => event.getFirstPropertyValue('summary')?.toString())).toContainEqual(
    expect.stringContaining('OKR-Check-in'),
  )
})

test('a lead allows access, books the cycle, and takes over what was moved in Outlook', async ({
  page,
  company,
}) => {
  const aylin = people.aylin.oid
  const outlook = new Outlook(company.graph.calendars, company.directory)
  const app = await openAs({ page, company }, 'aylin', { ...LOOK })
  await app.getByRole('link', { name: 'Board', exact: true }).click()
  await app.getByRole('banner').getByRole('button', { name: 'Weitere Aktionen' }).click()
  await app.getByRole('menuitem', { name: 'Rituale im Kalender' }).click()

  await test.step('consent', async () => {
    const opening = page.waitForEvent('popup')
    await app.getByRole('button', { name: 'Zugriff erlauben' }).click()
    const popup = await opening
    await popup.getByRole('combobox').selectOption(aylin)
    await popup.getByRole('button').first().click()
    await expect(app.getByRole('button', { name: 'Zugriff erlauben' })).toHaveCount(0)
    expect(await violations(page)).toEqual([])
  })

  await test.step('booking', async () => {
    expect(outlook.entries(aylin, ...YEAR)).toHaveLength(0)
    await app.getByRole('button', { name: 'Alles buchen' }).click()
    await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
    await expect(app.getByText('Es gibt nichts zu buchen.')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  await test.step('following', async () => {
    const review = outlook
      .entries(aylin, ...YEAR)
      .find(({ subject }) => subject.startsWith('OKR-Zyklusreview'))
    const later = (instant = '') => new Date(Date.parse(instant) + HOUR_MS).toISOString()
    outlook.move(aylin, review?.id ?? '', { start: later(review?.start), end: later(review?.end) })
    await app.getByRole('button', { name: 'Mit dem Kalender vergleichen' }).click()
    const drift = app.getByRole('region', { name: 'Im Kalender wurde etwas geändert' })
    await expect(drift).toContainText('Verschoben')
    expect(await violations(page)).toEqual([])
    await drift.getByRole('button', { name: 'Übernehmen' }).click()
    await expect(drift).toHaveCount(0)
    await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  })
})

test('the meeting lies in the calendar of whoever is invited, and leads into its session', async ({
  page,
  company,
}) => {
  await openCalendar({ page, company }, 'lukas')
  await page
    .getByRole('button', { name: /OKR-Check-in/ })
    .first()
    .click()
  await expect(page.frameLocator('iframe').getByText('Unsere OKRs')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verschieben' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Teilnehmen' }).click()
  await expect(page.frameLocator('iframe').getByText('Wöchentlicher Check-in')).toBeVisible()
})

test('who invites can lengthen a meeting by keyboard in the calendar', async ({ page, company }) => {
  const outlook = new Outlook(company.graph.calendars, company.directory)
  await openCalendar({ page, company }, 'aylin')
  await page
    .getByRole('button', { name: /OKR-Check-in/ })
    .first()
    .press('Enter')
  await page.getByLabel('Dauer in Minuten').fill('45')
  await page.getByRole('button', { name: 'Verschieben' }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const [first] = outlook.entries(people.aylin.oid, ...YEAR)
  const length = Date.parse(first?.end ?? '') - Date.parse(first?.start ?? '')
  expect(length / HOUR_MS).toBe(0.75)
})
