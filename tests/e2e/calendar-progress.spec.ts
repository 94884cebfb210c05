import type { FrameLocator, Page } from '@playwright/test'
import { Outlook } from '#infra/local/graph/calendar/outlook.ts'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { NORDLICHT_TENANT, people } from '#infra/local/world/people.ts'
import { units } from '#infra/local/world/units.ts'
import { violations } from './support/accessibility.ts'
import { type Look, openAs } from './support/company.ts'
import { expect, read, test } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: 'full' } as const
const PIN = 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat'
const { oid } = people.priya
const team = units.plattform.team.id

type World = { readonly page: Page; readonly company: LocalEnvironment }
interface Me {
  readonly currentCycleId: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** The calendar of the platform team, led by Priya. */
const openPlan = async (
  { page, company }: World,
  person: 'priya' | 'daniel' = 'priya',
  look: Look = LOOK,
): Promise<FrameLocator> => {
  const me = await read<Me>(company, person, '/me')
  const unit = me.units.find(({ name }) => name === units.plattform.name)
  const sub = `/cycles/${me.currentCycleId}/units/${unit?.id}/calendar`
  return openAs({ page, company }, person, { ...look, sub })
}

const mailsOf = ({ company }: Pick<World, 'company'>) => company.graph.calendars.mails.length

test.describe.configure({ mode: 'serial' })

test.afterAll(async ({ company }) => {
  company.graph.pace.letGo(oid)
  company.identity.grantApplication(NORDLICHT_TENANT, [])
  company.directory.removeMember(team, people.daniel.oid)
  company.directory.addMember(team, people.daniel.oid)
  company.directory.addMember(team, oid, 'owner')
  for (const person of [oid, people.daniel.oid]) company.identity.revokeConsent(person)
  for (const event of company.graph.calendars.events)
    if ([oid, people.daniel.oid].includes(event.mailbox) && event.subject.startsWith('OKR-'))
      company.graph.calendars.remove(event)
})

test('a booking shows how far it is while it runs, waits and goes on by itself, also over a reload', async ({
  page,
  company,
}) => {
  company.identity.grantConsent(oid, ['Calendars.ReadWrite'])
  const app = await openPlan({ page, company })
  const book = app.getByRole('button', { name: 'Alles buchen' })
  await expect(book).toBeEnabled()
  const total = Number(
    /^\d+/.exec((await app.getByText(/Nachrichten gehen hinaus/).textContent()) ?? '')?.[0],
  )
  const before = mailsOf({ company })
  const card = app.getByRole('complementary', { name: 'Im Kalender' })

  await test.step('while the calendar has not answered yet', async () => {
    company.graph.pace.limit(oid, 2)
    company.graph.pace.haltAfter(oid, 0)
    await book.click()
    await expect(app.getByRole('heading', { name: 'Die Termine werden gebucht' })).toBeVisible()
    await expect(app.getByText('0 von 3 erledigt')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  await test.step('half-way, and said to whoever does not see it', async () => {
    company.graph.pace.resume(oid)
    await expect(app.getByText('2 von 3 erledigt')).toBeVisible()
    await expect(app.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^0\.6/)
    await expect(card.locator('[aria-live=polite]')).toContainText('2 von 3 erledigt')
    await expect(app.getByText(/Der Kalender bittet um eine kurze Pause/)).toBeVisible()
    const entries = card.getByRole('listitem')
    await expect(entries.filter({ hasText: 'erledigt' })).toHaveCount(2)
    await expect(entries.filter({ hasText: 'wartet' })).toHaveCount(1)
    expect(await violations(page)).toEqual([])
  })

  await test.step('whoever comes back later finds it where it is', async () => {
    await page.reload()
    await expect(app.getByText('2 von 3 erledigt')).toBeVisible()
    expect(mailsOf({ company }) - before).toBeGreaterThan(0)
  })

  await test.step('and done, with one message for each invitation', async () => {
    company.graph.pace.letGo(oid)
    await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
    await expect(app.getByRole('progressbar')).toHaveCount(0)
    await expect(app.getByText('Es gibt nichts zu buchen.')).toBeVisible()
    expect(mailsOf({ company }) - before).toBe(total)
  })
})

test('without the permission for chats the link leads to the session; with it the side panel is pinned', async ({
  page,
  company,
}) => {
  const app = await openPlan({ page, company })
  await expect(app.getByText('Der Link in der Einladung öffnet die passende Sitzung.')).toBeVisible()
  await app.getByRole('button', { name: 'In den Besprechungen anheften …' }).click()
  const step = app.getByRole('region', { name: 'Leitstern in den Besprechungen anheften' })
  await expect(step.getByLabel('Link für die Administration')).toHaveValue(/ConsentSelfForChat/)
  expect(await violations(page)).toEqual([])
  company.identity.grantConsent(oid, ['Calendars.ReadWrite', PIN])
  await step.getByRole('button', { name: 'Erneut prüfen' }).click()
  await expect(app.getByText(/ist Leitstern schon angeheftet/)).toBeVisible()
  expect(company.graph.chats.withApps.length).toBeGreaterThan(0)
})

test('where the app itself may be told, a moved meeting is seen without anybody who compares', async ({
  page,
  company,
}) => {
  company.identity.grantApplication(NORDLICHT_TENANT, ['Calendars.Read', 'Calendars.ReadWrite'])
  await company.functionsHost.runTimer('lookAfterCalendars')
  expect(company.graph.subscriptions.living.map(({ ownerId }) => ownerId)).toContain(oid)
  const app = await openPlan({ page, company })
  await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  const outlook = new Outlook(company.graph.calendars, company.directory)
  const retro = outlook
    .entries(oid, '2026-11-24T00:00:00Z', '2027-03-01T00:00:00Z')
    .find(({ subject }) => subject.startsWith('OKR-Retrospektive'))
  if (!retro) throw new Error('the retrospective is booked')
  const later = (instant: string) => new Date(Date.parse(instant) + 3_600_000).toISOString()
  outlook.move(oid, retro.id, { start: later(retro.start), end: later(retro.end) })
  await company.graph.subscriptions.settled()
  await company.functionsHost.runTimer('followHints')
  const drift = app.getByRole('region', { name: 'Im Kalender wurde etwas geändert' })
  await expect(drift).toContainText('Retrospektive')
  await drift.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(drift).toHaveCount(0)
})

test('who follows a lead who has left sees what that means, books anew, and the old meetings are taken out', async ({
  page,
  company,
}) => {
  company.directory.removeMember(team, oid)
  company.directory.addMember(team, people.daniel.oid, 'owner')
  await company.travelBy(6 * 60_000)
  company.identity.grantConsent(people.daniel.oid, ['Calendars.ReadWrite'])
  const app = await openPlan({ page, company }, 'daniel')
  await expect(app.getByRole('heading', { name: 'Die Rituale brauchen eine neue Einladung' })).toBeVisible()
  await expect(app.getByText(/Priya .* leitet die Einheit nicht mehr/)).toContainText('und eine Absage')
  await expect(app.getByText(/wird angelegt/).first()).toBeVisible()
  expect(await violations(page)).toEqual([])
  const before = mailsOf({ company })
  await app.getByRole('button', { name: 'Änderungen buchen' }).click()
  await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  await expect(app.getByText(/Im Namen von Daniel/)).toBeVisible()
  await expect(app.getByText(/Im Kalender von Priya .* liegen noch Termine/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  const invited = mailsOf({ company }) - before
  await company.functionsHost.runTimer('lookAfterCalendars')
  await page.reload()
  await expect(app.getByRole('heading', { name: 'Alle Rituale sind gebucht' })).toBeVisible()
  await expect(app.getByText(/liegen noch Termine/)).toHaveCount(0)
  expect(mailsOf({ company }) - before).toBeGreaterThan(invited)
})

test('an administrator chooses by name whose public holidays count', async ({ page, company }) => {
  const app = await openAs({ page, company }, 'markus', { ...LOOK, sub: '/settings' })
  const region = app.getByLabel('Region der Feiertage')
  const save = app.getByRole('button', { name: 'Speichern' })
  const stored = async () =>
    (await read<{ settings: { holidays: string } }>(company, 'markus', '/organisation')).settings.holidays
  for (const [name, code] of [
    ['Bayern', 'DE-BY'],
    ['Hansestadt Hamburg', 'DE-HH'],
  ] as const) {
    await region.selectOption({ label: name })
    await save.click()
    await expect.poll(stored).toBe(code)
    await expect(save).toBeDisabled()
  }
  await app.getByLabel('Feiertage aus').selectOption({ label: 'Luxemburg' })
  await expect(region).toHaveCount(0)
  expect(await violations(page)).toEqual([])
})
