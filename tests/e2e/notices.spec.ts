import type { Page } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { people } from '#infra/local/world/people.ts'
import { SeedApi } from '#infra/local/world/seed-api.ts'
import { units } from '#infra/local/world/units.ts'
import { createCycle } from '#shared/contracts/cycles/create-cycle.ts'
import { transitionCycle } from '#shared/contracts/cycles/transition-cycle.ts'
import { addKeyResult } from '#shared/contracts/key-results/add-key-result.ts'
import { createObjective } from '#shared/contracts/objectives/create-objective.ts'
import { transitionObjective } from '#shared/contracts/objectives/transition-objective.ts'
import type { ObjectiveView } from '#shared/contracts/shapes/types.ts'
import { createUnit } from '#shared/contracts/units/create-unit.ts'
import { editUnit } from '#shared/contracts/units/edit-unit.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import { examine } from './support/accessibility.ts'
import { test as base, expect, onceIn, openAs } from './support/company.ts'

const TITLE = 'Wir haben ein genaues Verständnis unserer Bestandskunden'

const apiOf = (company: LocalEnvironment) =>
  new SeedApi({
    apiUrl: company.apiUrl,
    tokenFor: (id) => company.tokenFor(id),
    travelTo: (instant) => company.travelTo(instant),
  })

/** A company with one team, its cycle and a draft. */
const beginIn = onceIn(async (company) => {
  const api = apiOf(company)
  const { name, team } = units.dach
  const unit = await api.call(createUnit, { as: 'markus', body: { name } })
  const binding = { params: { unitId: unit.id }, body: { teamId: team.id }, ifMatch: unit.etag }
  await api.call(editUnit, { as: 'aylin', ...binding })
  const cycle = { name: 'Herbst 2026', startsOn: '2026-09-01', endsOn: '2026-12-15' }
  const { id: cycleId, etag } = await api.call(createCycle, { as: 'markus', body: cycle })
  const params = { cycleId }
  await api.call(transitionCycle, { as: 'markus', params, body: { to: 'running' }, ifMatch: etag })
  const body = { unitId: unit.id, title: TITLE }
  return api.call(createObjective, { as: 'aylin', params, body })
})

const test = base.extend<{ objective: ObjectiveView }>({
  objective: async ({ company }, use) => use(await beginIn(company)),
})

const pageOf = ({ cycleId, id }: ObjectiveView) => `/cycles/${cycleId}/objectives/${id}`
const activity = (page: Page) => page.getByRole('navigation').getByRole('button', { name: /^Aktivität/ })
const entries = (page: Page) => page.getByRole('list', { name: 'Aktivität' }).getByRole('listitem')

test('who is mentioned sees it in the activity feed, and opening it shows the comment', async ({
  page,
  company,
  objective,
}) => {
  const aylin = await openAs({ page, company }, 'aylin', { sub: pageOf(objective) })
  const field = aylin.getByRole('textbox', { name: 'Kommentar schreiben' })
  await field.pressSequentially('Schaust du bitte, @luk')
  await aylin.getByRole('option', { name: 'Lukas Hoffmann' }).click()
  await field.press('Control+Enter')
  await expect(aylin.getByText('Kommentar gespeichert.')).toBeVisible()
  await expect(activity(page)).toHaveAccessibleName('Aktivität')

  await openAs({ page, company }, 'lukas')
  await expect(activity(page)).toHaveAccessibleName('Aktivität (1 neu)')
  await activity(page).click()
  await expect(entries(page)).toHaveCount(1)
  const entry = entries(page).first()
  await expect(entry).toContainText(`Erwähnt von Aylin Demir: ${TITLE}`)
  await expect(entry).toContainText('Schaust du bitte, @Lukas Hoffmann')
  await entry.getByRole('button').click()

  const lukas = page.frameLocator('iframe')
  await expect(lukas.getByRole('heading', { level: 1 })).toContainText(TITLE)
  await expect(lukas.getByText('Schaust du bitte, @Lukas Hoffmann')).toBeVisible()
  await expect(activity(page)).toHaveAccessibleName('Aktivität')
})

test('a proposal asks each member in their own language; read ones stay, in every theme', async ({
  page,
  company,
  objective,
}) => {
  await openAs({ page, company }, 'meilin', { lang: 'en' })
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible()
  const api = apiOf(company)
  const params = { cycleId: objective.cycleId, objectiveId: objective.id }
  const seen = company.graph.feed.of(people.lukas.oid).length
  const response = await fetch(
    `${company.apiUrl}/cycles/${params.cycleId}/objectives/${params.objectiveId}`,
    {
      headers: { authorization: `Bearer ${await company.tokenFor(people.aylin.oid)}` },
    },
  )
  const { objective: now } = (await response.json()) as { objective: ObjectiveView } // getObjective's own shape
  await api.call(transitionObjective, { as: 'aylin', params, body: { to: 'proposed' }, ifMatch: now.etag })
  await expect.poll(() => company.graph.feed.of(people.lukas.oid).length).toBe(seen + 1)
  expect(company.graph.feed.of(people.clara.oid)).toEqual([]) // a guest has no say in it

  const feed = page.getByRole('list', { name: 'Activity' })
  for (const theme of ['default', 'dark', 'contrast'] as const) {
    await page.goto(
      `${company.clientUrl}/?person=${people.meilin.oid}&lang=en&theme=${theme}&surface=activity`,
    )
    await expect(feed.getByRole('listitem')).toContainText(`Aylin Demir asks for your agreement: ${TITLE}`)
    await expect(feed.getByRole('listitem')).toContainText('Agree, or say what is missing.')
    expect(await examine(page.mainFrame(), { exclude: [], options: {} })).toEqual([])
  }
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0)
  await expect(feed.getByRole('listitem')).toHaveCount(1)
})

test('in the morning somebody is reminded of their own key result, and opening it begins the round', async ({
  page,
  company,
  objective,
}) => {
  const api = apiOf(company)
  const { cycleId, unitId } = objective
  const own = { unitId, title: 'Unsere Kunden empfehlen uns weiter', ownerId: people.lukas.oid as PersonId } // brand only
  const { id } = await api.call(createObjective, { as: 'aylin', params: { cycleId }, body: own })
  const params = { cycleId, objectiveId: id }
  const metric = { kind: 'increase', baseline: 0, target: 10, unit: { type: 'number' }, decimals: 0 } as const
  const keyResult = { title: 'Zehn Empfehlungen im Quartal', metric }
  let { etag } = await api.call(addKeyResult, { as: 'lukas', params, body: keyResult })
  for (const to of ['proposed', 'active'] as const)
    etag = (await api.call(transitionObjective, { as: 'aylin', params, body: { to }, ifMatch: etag })).etag

  await company.travelTo('2026-09-09T06:30:00Z')
  await company.functionsHost.runTimer('remind')
  await openAs({ page, company }, 'lukas')
  await activity(page).click()
  const entry = entries(page).filter({ hasText: 'Check-in fällig: 1 Key Result' })
  await expect(entry).toContainText('Wert und Zuversicht eintragen')
  await entry.getByRole('button').click()
  const lukas = page.frameLocator('iframe')
  await expect(lukas.getByRole('heading', { name: 'Zehn Empfehlungen im Quartal' })).toBeVisible()
})
