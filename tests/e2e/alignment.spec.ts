import type { FrameLocator } from '@playwright/test'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, test } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: '1024' } as const
const NEEDED = 'Angebote lassen sich in einer Minute erstellen'
const PROMISE = 'Kommt mit der Fassung im Dezember.'
const TITLE = 'Die drei häufigsten Aufgaben unserer Kunden gehen spürbar leichter von der Hand'

const panelOf = (app: FrameLocator) => app.getByRole('region', { name: 'Ausrichtung', exact: true })

test('two departments align: one asks, the other promises, and both see it', async ({
  page,
  company,
  places,
}) => {
  const aylin = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.objective })
  const panel = panelOf(aylin)
  await panel.getByRole('button', { name: 'Verknüpfen' }).click()
  await panel.getByRole('radio', { name: /hängt von einer anderen Einheit ab/ }).click()
  await panel.getByRole('searchbox').fill('häufigsten Aufgaben')
  await panel.getByRole('button', { name: new RegExp(TITLE) }).click()
  await panel.getByRole('textbox', { name: 'Was wird gebraucht?' }).fill(NEEDED)
  await panel.getByLabel('Bis wann?').fill('2026-12-11')
  expect(await violations(page)).toEqual([])
  await panel.getByRole('button', { name: 'Anfragen' }).click()
  const asked = panel.getByRole('listitem').filter({ hasText: NEEDED })
  await expect(asked).toContainText('angefragt')
  await expect(asked).toContainText('gebraucht bis')

  await asked.getByRole('button', { name: /^Zurückziehen/ }).click()
  await expect(asked).toHaveCount(0)
  await aylin.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(asked).toContainText('angefragt')

  const lead = await openAs({ page, company }, 'daniel', { ...LOOK, sub: '/my' })
  const request = lead.getByRole('listitem').filter({ hasText: NEEDED })
  await request.getByRole('link', { name: TITLE }).click()
  const waiting = panelOf(lead).getByRole('listitem').filter({ hasText: NEEDED })
  await waiting.getByRole('button', { name: /^Zusagen/ }).click()
  await waiting.getByRole('textbox', { name: 'Nachricht (optional)' }).fill(PROMISE)
  await waiting.getByRole('button', { name: 'Zusagen', exact: true }).click()
  await expect(waiting).toContainText('zugesagt')
  expect(await violations(page)).toEqual([])

  const again = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.objective })
  const promised = panelOf(again).getByRole('listitem').filter({ hasText: NEEDED })
  await expect(promised).toContainText('zugesagt')
  await expect(promised).toContainText(PROMISE)
})
