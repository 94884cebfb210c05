import type { Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { NORDLICHT_TENANT, people } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { getMe } from '#shared/contracts/me/get-me.ts'
import { closeReview } from '#shared/contracts/reviews/close-review.ts'
import { createReview } from '#shared/contracts/reviews/create-review.ts'
import { openReview } from '#shared/contracts/reviews/open-review.ts'
import { paths } from '#tab/paths.ts'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { decide, popupOf } from './support/popup.ts'
import { expect, read, test } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: 'full' } as const
const ALLOW = 'Zugriff erlauben'

interface Me {
  readonly currentCycleId: string
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** The calendar of the service team, whose lead has allowed nothing yet. */
const openService = async ({ page, company }: { page: Page; company: LocalEnvironment }) => {
  company.identity.revokeConsent(people.samira.oid)
  const me = await read<Me>(company, 'samira', '/me')
  const unit = me.units.find(({ name }) => name === 'Service')
  const sub = `/cycles/${me.currentCycleId}/units/${unit?.id}/calendar`
  return openAs({ page, company }, 'samira', { ...LOOK, sub })
}

/** A check-in of the team, held in no time. */
const endedSession = async (company: LocalEnvironment) => {
  const api = new SeedApi(company)
  const me = await api.call(getMe, { as: 'samira' })
  const unit = me.units.find(({ name }) => name === 'Service')
  if (unit === undefined || me.currentCycleId === null)
    throw new Error('The story has this unit and a cycle.')
  const body = { unitId: unit.id, ritual: 'weekly_check_in', on: '2026-11-24' } as const
  const { cycleId, id } = await api.call(createReview, {
    as: 'samira',
    params: { cycleId: me.currentCycleId },
    body,
  })
  const params = { cycleId, reviewId: id }
  await api.call(openReview, { as: 'samira', params })
  await api.call(closeReview, { as: 'samira', params })
  return paths.review(params)
}

test.describe.configure({ mode: 'serial' })
// What a test has allowed must not help the next one, nor another file in the same company
test.afterEach(({ company }) => {
  company.identity.revokeConsent(people.samira.oid)
  company.identity.withdrawTenantConsent(NORDLICHT_TENANT)
  company.identity.forbidUserConsent(NORDLICHT_TENANT, false)
  company.identity.demandSecondFactor(people.samira.oid, false)
})

test('without consent everything but free times and booking is there, and the plan as a file', async ({
  page,
  company,
}) => {
  const app = await openService({ page, company })
  const step = app.getByRole('region', { name: 'Kalenderzugriff erlauben' })
  await expect(step).toContainText('Alles andere funktioniert auch ohne.')
  await expect(app.getByRole('region', { name: 'Kalenderzugriff erlauben' })).toHaveCount(1)
  await expect(app.getByRole('button', { name: 'Alles buchen' })).toHaveAttribute('aria-disabled', 'true')
  await expect(app.getByText('Erst den Kalenderzugriff erlauben')).toBeVisible()
  await app.getByLabel('Wochentag').selectOption({ label: 'Donnerstag' })
  await app.getByRole('button', { name: 'Plan speichern' }).click()
  await expect(app.getByText('Plan gespeichert.')).toBeVisible()
  await expect(app.getByText(/jeden Donnerstag/).first()).toBeVisible()
  const downloading = page.waitForEvent('download')
  await step.getByRole('button', { name: 'Als Kalenderdatei (.ics)' }).click()
  expect((await downloading).suggestedFilename()).toBe('leitstern.ics')
  expect(await violations(page)).toEqual([])
})

test('a person allows it in a window that knows who is asking, and the step is gone', async ({
  page,
  company,
}) => {
  const app = await openService({ page, company })
  const popup = await popupOf(page, app, ALLOW)
  await expect(popup.getByRole('combobox')).toHaveValue(people.samira.oid)
  await popup.getByRole('button', { name: 'Accept' }).click()
  await expect(app.getByRole('button', { name: ALLOW })).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'Alles buchen' })).not.toHaveAttribute('aria-disabled', 'true')
  expect(await violations(page)).toEqual([])
})

test('a declined and a closed window are told apart, and both can be tried again', async ({
  page,
  company,
}) => {
  const app = await openService({ page, company })
  await decide(await popupOf(page, app, ALLOW), 'samira', 'Cancel')
  await expect(app.getByRole('alert')).toHaveText(
    'Der Zugriff wurde nicht erlaubt. Es lässt sich jederzeit erneut versuchen.',
  )
  await expect(app.getByLabel('Link für die Administration')).toBeVisible()
  const second = await popupOf(page, app, ALLOW)
  await second.close()
  await expect(app.getByRole('alert')).toContainText('Das Fenster wurde ohne Antwort geschlossen.')
  expect(await violations(page)).toEqual([])
  await decide(await popupOf(page, app, ALLOW), 'samira', 'Accept')
  await expect(app.getByRole('button', { name: ALLOW })).toHaveCount(0)
})

test('where only administrators may allow it, the link passed on lets one agree for everybody', async ({
  page,
  company,
  context,
}) => {
  company.identity.forbidUserConsent(NORDLICHT_TENANT)
  const app = await openService({ page, company })
  const popup = await popupOf(page, app, ALLOW)
  await popup.getByRole('button', { name: 'Accept' }).click()
  await expect(popup.getByRole('heading', { name: 'Need admin approval' })).toBeVisible()
  await popup.getByRole('link').click()
  await expect(app.getByRole('alert')).toContainText('Der Zugriff wurde nicht erlaubt.')
  await app.getByRole('button', { name: 'Erneut prüfen' }).click()
  await expect(app.getByText('Der Zugriff ist noch nicht erlaubt.')).toBeVisible()

  await test.step('the administrator follows the link', async () => {
    const link = await app.getByLabel('Link für die Administration').inputValue()
    const theirs = await context.newPage()
    // The public address of the installation is this machine here
    await theirs.goto(link.replace(/^https:\/\/[^/]+\//, `${company.clientUrl}/app/`))
    await decide(theirs, 'markus', 'Accept')
    await expect(theirs.getByText('Access is allowed for the whole organisation.')).toBeVisible()
    await theirs.close()
  })

  await app.getByRole('button', { name: 'Erneut prüfen' }).click()
  await expect(app.getByRole('button', { name: ALLOW })).toHaveCount(0)
})

test('a second factor that is asked for is proved in the sign-in, not in a consent', async ({
  page,
  company,
}) => {
  company.identity.demandSecondFactor(people.samira.oid)
  const app = await openService({ page, company })
  company.identity.grantConsent(people.samira.oid, ['Calendars.ReadWrite'])
  const step = app.getByRole('region', { name: 'Anmeldung bestätigen' })
  await expect(step).toContainText('zweiten Faktor')
  await expect(step.getByLabel('Link für die Administration')).toHaveCount(0)
  expect(await violations(page)).toEqual([])
  await step.getByRole('button', { name: 'Anmeldung bestätigen' }).click()
  await expect(step).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'Alles buchen' })).not.toHaveAttribute('aria-disabled', 'true')
})

test('the calendar of the group needs an administrator, which is said at once with the link', async ({
  page,
  company,
}) => {
  const app = await openService({ page, company })
  company.identity.grantConsent(people.samira.oid, ['Calendars.ReadWrite'])
  await page.reload()
  await app.getByLabel('Liegt im Kalender').selectOption({ label: 'der Microsoft-365-Gruppe' })
  await app.getByRole('button', { name: 'Plan speichern' }).click()
  await app.getByRole('button', { name: 'Alles buchen' }).click()
  const step = app.getByRole('region', { name: 'Die Administration muss zustimmen' })
  await expect(step.getByLabel('Link für die Administration')).toHaveValue(/adminconsent/)
  await expect(app.getByRole('heading', { name: 'Noch nicht im Kalender' })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('minutes reach the channel of the team once the person who closes has allowed it', async ({
  page,
  company,
}) => {
  const sub = await endedSession(company)
  company.identity.revokeConsent(people.samira.oid)
  const app = await openAs({ page, company }, 'samira', { ...LOOK, sub })
  await expect(app.getByText('Das Protokoll steht nicht im Kanal des Teams.')).toBeVisible()
  await app.getByRole('button', { name: 'In den Kanal stellen' }).click()
  await expect(app.getByText('Für den Kanal fehlt noch die Erlaubnis.')).toBeVisible()
  const step = app.getByRole('region', { name: 'Veröffentlichen erlauben' })
  await expect(step).toContainText('im eigenen Namen')
  expect(await violations(page)).toEqual([])
  await decide(await popupOf(page, app, 'Zugriff erlauben'), 'samira', 'Accept')
  await expect(step).toHaveCount(0)
  await app.getByRole('button', { name: 'In den Kanal stellen' }).click()
  await expect(app.getByText(/Steht seit .* im Kanal des Teams/)).toBeVisible()
})
