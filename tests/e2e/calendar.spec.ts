import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { type CalendarEntry, Outlook } from '#infra/local/graph/calendar/outlook.ts'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { type PersonKey, people } from '#infra/local/world/people.ts'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { dragBy, entryOf, openCalendar } from './support/outlook.ts'
import { decide, popupOf } from './support/popup.ts'
import { expect, test } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: 'full' } as const
const YEAR = ['2026-11-24T00:00:00Z', '2027-03-01T00:00:00Z'] as const
/** 0.9 px a minute: an hour of the week's grid. */
const HOUR_PX = 54

type World = { readonly page: Page; readonly company: LocalEnvironment }

const ritualsOf = ({ company }: Pick<World, 'company'>, person: PersonKey): readonly CalendarEntry[] =>
  new Outlook(company.graph.calendars, company.directory)
    .entries(people[person].oid, ...YEAR)
    .filter(({ subject }) => subject.startsWith('OKR-'))

/** "2027-01-05 09:30–10:30" in Berlin, of one ritual. */
const timesOf = (world: Pick<World, 'company'>, subject: string): readonly string[] =>
  ritualsOf(world, 'aylin')
    .filter((entry) => entry.subject.startsWith(subject))
    .map(({ start, end }) => {
      const berlin = (at: string) => new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' })
      return `${berlin(start).slice(0, 16)}–${berlin(end).slice(11, 16)}`
    })

const openPlan = async ({ page, company }: World, sub: string) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub })
  await expect(app.getByRole('heading', { name: 'Rituale im Kalender' })).toBeVisible()
  return app
}

/** Reads the calendar; what has changed there. */
const compare = async (world: World, sub: string) => {
  const app = await openPlan(world, sub)
  await app.getByRole('button', { name: 'Mit dem Kalender vergleichen' }).click()
  return { app, drift: app.getByRole('region', { name: 'Im Kalender wurde etwas geändert' }) }
}

const inWeek = (world: World, day: string) => openCalendar(world, 'aylin', `week/${day}`)

test.describe.configure({ mode: 'serial' })

test('without any access the plan is a calendar file', async ({ page, company, places }) => {
  const app = await openPlan({ page, company }, places.calendar)
  const downloading = page.waitForEvent('download')
  await app.getByRole('button', { name: 'Als Kalenderdatei (.ics)' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  expect(events.map((event) => event.getFirstPropertyValue('summary')?.toString())).toContainEqual(
    expect.stringContaining('OKR-Check-in'),
  )
})

test('a lead sees who cannot, takes a better time, looks through what is written, and books', async ({
  page,
  company,
}) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK })
  await app.getByRole('link', { name: 'Board', exact: true }).click()
  await app.getByRole('banner').getByRole('button', { name: 'Weitere Aktionen' }).click()
  await app.getByRole('menuitem', { name: 'Rituale im Kalender' }).click()
  await decide(await popupOf(page, app, 'Zugriff erlauben'), 'aylin', 'Accept')

  await test.step('conflicts and a better time', async () => {
    const checkIn = app.getByRole('listitem').filter({ hasText: 'Wöchentlicher Check-in' }).first()
    await expect(checkIn).toContainText('Lukas Hoffmann hat einen anderen Termin (an 6 Tagen)')
    await expect(checkIn).toContainText('Mei Lin Zhou ist abwesend')
    await checkIn.getByRole('button', { name: /Dienstag, 13:00/ }).click()
    await expect(checkIn).toContainText('jeden Dienstag, 13:00–13:30')
    await expect(checkIn).not.toContainText('Lukas Hoffmann')
    await expect(app.getByText('Erst den Plan speichern')).toBeVisible()
    await app.getByRole('button', { name: 'Plan speichern' }).click()
  })

  await test.step('exactly what is created and who is written to', async () => {
    const preview = app.getByRole('region', { name: 'Im Kalender' })
    await preview.getByRole('button', { name: /Einzelheiten: OKR-Check-in/ }).click()
    await expect(preview).toContainText('Di., 1. Dez. 2026, 13:00–13:30')
    await expect(preview).toContainText('Einladung an Mei Lin Zhou, Lukas Hoffmann und Jonas Petersen')
    await expect(preview).toContainText('Unsere OKRs')
    await expect(preview).toContainText('9 Nachrichten gehen hinaus.')
    expect(await violations(page)).toEqual([])
  })

  await test.step('booking', async () => {
    expect(ritualsOf({ company }, 'aylin')).toHaveLength(0)
    const before = company.graph.calendars.mails.length
    await app.getByRole('button', { name: 'Alles buchen' }).dblclick()
    await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
    await expect(app.getByText('Es gibt nichts zu buchen.')).toBeVisible()
    expect(timesOf({ company }, 'OKR-Check-in')).toHaveLength(6)
    expect(company.graph.calendars.mails.length - before).toBe(9)
    expect(await violations(page)).toEqual([])
  })
})

test('a meeting dragged by mouse to another day and hour is found and accepted', async ({
  page,
  company,
  places,
}) => {
  await inWeek({ page, company }, '2027-01-05')
  const review = entryOf(page, /OKR-Zyklusreview/)
  const column = (await review.boundingBox())?.width ?? 0
  await dragBy(page, review, { x: column + 6, y: HOUR_PX })
  await expect(review).toHaveAccessibleName(/Mittwoch, 6. Januar, 10:00–11:00/)
  expect(timesOf({ company }, 'OKR-Zyklusreview')).toEqual(['2027-01-06 10:00–11:00'])

  const { app, drift } = await compare({ page, company }, places.calendar)
  await expect(drift).toContainText('Verschoben: Di., 5. Jan., 09:00–10:00 → Mi., 6. Jan., 10:00–11:00')
  await expect(drift).toContainText('Übernehmen ändert nur den Plan.')
  await expect(app.getByText('Über die Änderungen im Kalender ist noch zu entscheiden.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  const before = company.graph.calendars.mails.length
  await drift.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(drift).toHaveCount(0)
  await expect(app.getByText('Übernommen. Der Plan folgt dem Kalender.')).toBeVisible()
  await expect(app.getByText(/verlegt: Di., 5. Jan. 2027 → Mi., 6. Jan. 2027, 10:00–11:00/)).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  expect(timesOf({ company }, 'OKR-Zyklusreview')).toEqual(['2027-01-06 10:00–11:00'])
  expect(company.graph.calendars.mails.length).toBe(before)
})

test('a meeting shortened at its lower edge by mouse is found and restored', async ({
  page,
  company,
  places,
}) => {
  await inWeek({ page, company }, '2027-01-05')
  const retro = entryOf(page, /OKR-Retrospektive/)
  await dragBy(page, retro.locator('[data-edge]'), { y: -HOUR_PX / 2 })
  await expect(retro).toHaveAccessibleName(/10:00–10:30/)

  const { app, drift } = await compare({ page, company }, places.calendar)
  await expect(drift).toContainText('Gekürzt: Di., 5. Jan., 10:00–11:00 → Di., 5. Jan., 10:00–10:30')
  await drift.getByRole('button', { name: 'Wiederherstellen' }).click()
  await expect(drift).toHaveCount(0)
  await expect(app.getByText('Wiederhergestellt. Der Kalender folgt dem Plan.')).toBeVisible()
  expect(timesOf({ company }, 'OKR-Retrospektive')).toEqual(['2027-01-05 10:00–11:00'])
})

test('by keyboard a meeting is moved, lengthened and taken out, and the focus stays on it', async ({
  page,
  company,
  places,
}) => {
  await inWeek({ page, company }, '2026-12-08')
  const checkIn = entryOf(page, /OKR-Check-in/)
  await checkIn.press('Alt+ArrowRight')
  await expect(checkIn).toHaveAccessibleName(/Mittwoch, 9. Dezember, 13:00–13:30/)
  await expect(checkIn).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(checkIn).toHaveAccessibleName(/13:15–13:45/)
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(checkIn).toHaveAccessibleName(/13:15–14:00/)

  await inWeek({ page, company }, '2026-12-15')
  await entryOf(page, /OKR-Check-in/).press('Delete')
  await page.getByRole('button', { name: 'Diesen Termin absagen' }).press('Enter')
  await expect(entryOf(page, /OKR-Check-in/)).toHaveCount(0)

  const { drift } = await compare({ page, company }, places.calendar)
  await expect(drift).toContainText('→ Mi., 9. Dez., 13:15–14:00')
  await expect(drift).toContainText('Übernehmen verlegt auch die Fälligkeit der Check-ins.')
  await expect(drift).toContainText('Abgesagt: Di., 15. Dez., 13:00–13:30')
  await drift.getByRole('button', { name: 'Alles übernehmen' }).click()
  await expect(drift).toHaveCount(0)
  expect(timesOf({ company }, 'OKR-Check-in').slice(0, 3)).toEqual([
    '2026-12-01 13:00–13:30',
    '2026-12-09 13:15–14:00',
    '2026-12-22 13:00–13:30',
  ])
})

test('in the month a meeting is dragged to another day', async ({ page, company }) => {
  await openCalendar({ page, company }, 'aylin', 'month/2026-12-01')
  const checkIn = page.getByRole('button', { name: /OKR-Check-in/ }).last()
  await checkIn.dragTo(page.getByRole('listitem').filter({ hasText: 'Fr., 1.1.' }))
  await expect(page.getByRole('listitem').filter({ hasText: 'Fr., 1.1.' })).toContainText('OKR-Check-in')
  expect(timesOf({ company }, 'OKR-Check-in')).toContain('2027-01-01 13:00–13:30')
  await entryOf(page, /OKR-Check-in/)
    .last()
    .press('Alt+ArrowLeft')
  await expect(page.getByRole('listitem').filter({ hasText: 'Do., 31.12.' })).toContainText('OKR-Check-in')
})

test('the meeting lies in the calendar of whoever is invited, leads into its session and can be declined', async ({
  page,
  company,
  context,
  places,
}) => {
  await openCalendar({ page, company }, 'lukas', 'week/2026-12-01')
  const checkIn = entryOf(page, /OKR-Check-in/)
  const before = await checkIn.boundingBox()
  await dragBy(page, checkIn, { y: HOUR_PX })
  expect(await checkIn.boundingBox()).toEqual(before)
  await checkIn.click()
  const invitation = page.frameLocator('iframe')
  await expect(invitation.getByText('Unsere OKRs')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verschieben' })).toHaveCount(0)

  await test.step('the link of the invitation opens the product', async () => {
    const opening = context.waitForEvent('page')
    await invitation.getByRole('link', { name: 'Board öffnen' }).click()
    const opened = await opening
    await expect(opened.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(opened.getByRole('button', { name: 'Lukas Hoffmann' })).toBeVisible()
    await opened.close()
  })

  await test.step('the other one leads right into the session that is prepared', async () => {
    const opening = context.waitForEvent('page')
    await invitation.getByRole('link', { name: 'Sitzung in Teams öffnen' }).click()
    const opened = await opening
    await expect(opened.frameLocator('iframe').getByText('Sitzung eröffnen')).toBeVisible()
    await opened.close()
  })

  await test.step('joining opens the session beside the meeting', async () => {
    await page.getByRole('button', { name: 'Teilnehmen' }).click()
    await expect(page.frameLocator('iframe').getByText('Wöchentlicher Check-in')).toBeVisible()
  })

  await openCalendar({ page, company }, 'lukas', 'week/2026-12-22')
  await entryOf(page, /OKR-Check-in/).press('Delete')
  await page.getByRole('button', { name: 'Ablehnen' }).press('Enter')
  await expect(entryOf(page, /OKR-Check-in/)).toHaveCount(0)
  const { drift } = await compare({ page, company }, places.calendar)
  await expect(drift).toContainText('abgelehnt von Lukas Hoffmann')
  await drift.getByRole('listitem').filter({ hasText: 'Lukas' }).getByRole('button').click()
  await expect(drift.getByText('Lukas')).toHaveCount(0)
})

test('a changed plan is shown as the difference, applied, and everything can be called off', async ({
  page,
  company,
  places,
}) => {
  const app = await openPlan({ page, company }, places.calendar)
  await app.getByRole('button', { name: 'Anpassen: Retrospektive' }).click()
  await app.getByLabel('Retrospektive: Dauer').selectOption('90')
  await app.getByRole('button', { name: 'Plan speichern' }).click()
  await expect(app.getByRole('heading', { name: 'Der Plan hat sich seit dem Buchen geändert' })).toBeVisible()
  await expect(app.getByText(/wird geändert.*10:00–11:00 → .*10:00–11:30/)).toBeVisible()
  await app.getByRole('button', { name: 'Änderungen buchen' }).click()
  await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  expect(timesOf({ company }, 'OKR-Retrospektive')).toEqual(['2027-01-05 10:00–11:30'])

  await app.getByRole('button', { name: 'Alle Termine absagen' }).click()
  await expect(app.getByRole('alert')).toContainText('Das lässt sich nicht zurücknehmen.')
  await app.getByRole('button', { name: 'Absagen', exact: true }).click()
  await expect(app.getByRole('heading', { name: 'Alle Termine sind abgesagt' })).toBeVisible()
  expect(ritualsOf({ company }, 'aylin')).toEqual([])
  expect(await violations(page)).toEqual([])
})

test('the link in an invitation opens the session of the day in one click', async ({ page, company }) => {
  const html = company.graph.calendars.events.find(({ subject }) => subject.startsWith('OKR-Check-in'))?.html
  const [, href = ''] = /<a href="([^"]+)"/.exec(html ?? '') ?? []
  const link = new URL(href.replaceAll('&amp;', '&'))
  const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '{}')
  const app = await openAs({ page, company }, 'lukas', { ...LOOK, sub: subEntityId })
  await expect(app.getByRole('heading', { name: 'Wöchentlicher Check-in' })).toBeVisible()
  await expect(app.getByRole('button', { name: /Sitzung/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
})
