import type { FrameLocator } from '@playwright/test'
import type { LocalEnvironment } from '#infra/local/local-environment.ts'
import { violations } from './support/accessibility.ts'
import { openAs } from './support/company.ts'
import { expect, type Places, read, test, write } from './support/seeded.ts'

const LOOK = { lang: 'de', theme: 'default', width: '1024' } as const
const NEEDED = 'Angebote lassen sich in einer Minute erstellen'
const PROMISE = 'Kommt mit der Fassung im Dezember.'
const TITLE = 'Die drei häufigsten Aufgaben unserer Kunden gehen spürbar leichter von der Hand'

/** A unit below the company with one objective that nothing is linked to. */
const lonelyUnit = async (company: LocalEnvironment, places: Places) => {
  const { units } = await read<{ readonly units: readonly { id: string; parentId: string | null }[] }>(
    company,
    'markus',
    '/me',
  )
  const top = units.find(({ parentId }) => parentId === null)
  const unit = await write(company, 'markus', {
    path: '/units',
    body: { name: 'Personal', parentId: top?.id },
  })
  const title = 'Gute Leute kommen gern zu uns und bleiben'
  await write(company, 'markus', {
    path: places.alignment.replace('/alignment', '/objectives'),
    body: { unitId: unit.id, title },
  })
  return unit
}

/** Of the company's objective that nobody contributes to at first. */
const addressOf = async (company: LocalEnvironment, places: Places): Promise<string> => {
  const map = await read<{ readonly nodes: readonly { id: string; title: string }[] }>(
    company,
    'katharina',
    places.map.replace('/map', '/alignment-map'),
  )
  return places.map.replace('/map', `/objectives/${map.nodes.find(({ title }) => title === ALONE)?.id}`)
}

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

test('a request is changed where it stands, and the other unit is asked anew', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.alignment })
  await app.getByRole('link', { name: /^Verknüpfung zurückziehen: Interessenten merken/ }).click()
  const item = panelOf(app).getByRole('listitem').filter({ hasText: 'angefragt' })
  await expect(item.getByRole('button', { name: /^Zurückziehen/ })).toBeFocused()
  await item.getByRole('button', { name: /^Bearbeiten/ }).click()
  const message = item.getByRole('textbox', { name: 'Was wird gebraucht?' })
  await expect(message).toBeFocused()
  await message.fill('Zwei Beispiele aus der Praxis genügen.')
  expect(await violations(page)).toEqual([])
  await item.getByRole('button', { name: 'Speichern' }).click()
  await expect(item).toContainText('Zwei Beispiele aus der Praxis genügen.')
  await expect(item).toContainText('angefragt')
})

const ALONE = 'Bei Nordlicht arbeiten alle gern und ohne Überlast'

test('a company objective nobody contributes to: a unit links one of its own, and takes it back', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.alignment })
  await app.getByRole('link', { name: `Um Beiträge bitten: ${ALONE}` }).click()
  const panel = panelOf(app)
  const search = panel.getByRole('searchbox')
  await expect(panel.getByRole('radio', { name: 'bekommt einen Beitrag' })).toBeChecked()
  await expect(search).toBeFocused()
  await search.fill('öffentlich über uns')
  await panel.getByRole('button', { name: /^Unsere Kunden sprechen gern/ }).click()
  await panel.getByRole('button', { name: 'Verknüpfung anlegen' }).click()
  const contributors = panel.getByRole('region', { name: 'Beiträge von anderen' })
  await expect(contributors).toContainText('Unsere Kunden sprechen gern')
  await app.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(contributors).toHaveCount(0)
})

test('units that are asked for a contribution see it until they link one or decline', async ({
  page,
  company,
  places,
}) => {
  const lead = await openAs({ page, company }, 'katharina', { ...LOOK, sub: places.alignment })
  await lead.getByRole('link', { name: `Um Beiträge bitten: ${ALONE}` }).click()
  const asking = panelOf(lead)
  await expect(asking.getByRole('checkbox').first()).toBeFocused()
  for (const unit of ['Kundenservice', 'Service'])
    await asking.getByRole('checkbox', { name: unit, exact: true }).check()
  await asking.getByRole('textbox', { name: 'Was wird gebraucht?' }).fill('Was entlastet euer Team?')
  expect(await violations(page)).toEqual([])
  await asking.getByRole('button', { name: 'Anfragen' }).click()
  const asked = asking.getByRole('region', { name: 'Um Beiträge gebeten' }).getByRole('listitem')
  await expect(asked).toContainText(['angefragt', 'angefragt'])

  const samira = await openAs({ page, company }, 'samira', { ...LOOK, sub: '/my' })
  const request = samira.getByRole('listitem').filter({ hasText: 'bittet Service um einen Beitrag' })
  await request.getByRole('button', { name: /^Ablehnen/ }).click()
  await request.getByRole('textbox', { name: 'Warum geht es nicht?' }).fill('Erst im nächsten Zyklus.')
  await request.getByRole('button', { name: 'Ablehnen', exact: true }).last().click()
  await expect(request).toHaveCount(0)

  const { units } = await read<{ readonly units: readonly { id: string; name: string }[] }>(
    company,
    'florian',
    '/me',
  )
  const own = units.find(({ name }) => name === 'Kundenservice')
  const board = places.board.replace(/[^/]+$/, own?.id ?? '')
  const florian = await openAs({ page, company }, 'florian', { ...LOOK, sub: board })
  const waiting = florian.getByRole('list', { name: 'Bitten um Beiträge' }).getByRole('listitem')
  await expect(waiting).toContainText('Was entlastet euer Team?')
  expect(await violations(page)).toEqual([])
  await waiting.getByRole('button', { name: /^Beitrag verknüpfen/ }).click()
  const form = florian.getByRole('dialog', { name: /^Beitrag zu/ })
  await expect(form.getByRole('combobox', { name: 'Objective dieser Einheit' })).toContainText(
    'Das Team arbeitet',
  )
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Verknüpfung anlegen' }).click()
  await expect(waiting).toHaveCount(0)

  const again = await openAs({ page, company }, 'katharina', { ...LOOK, sub: places.alignment })
  await expect(again.getByRole('heading', { name: 'Was noch fehlt' })).toBeVisible()
  await expect(again.getByRole('link', { name: `Um Beiträge bitten: ${ALONE}` })).toHaveCount(0)
  const gone = await openAs({ page, company }, 'katharina', {
    ...LOOK,
    sub: await addressOf(company, places),
  })
  const states = panelOf(gone).getByRole('region', { name: 'Um Beiträge gebeten' }).getByRole('listitem')
  await expect(states.filter({ hasText: 'Kundenservice' })).toContainText('trägt bei')
  await expect(states.filter({ hasText: 'abgelehnt' })).toContainText('Erst im nächsten Zyklus.')
})

test('a unit without any link makes its first one where the gap is named, and takes it back', async ({
  page,
  company,
  places,
}) => {
  const unit = await lonelyUnit(company, places)
  const others = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.alignment })
  const alone = (app: FrameLocator) =>
    app.getByRole('region', { name: 'Einheiten ohne Verbindung zu anderen' }).getByRole('listitem')
  await expect(alone(others)).toContainText('Das können Mitglieder von Personal.')

  const app = await openAs({ page, company }, 'markus', { ...LOOK, sub: `${places.alignment}/${unit.id}` })
  await app.getByRole('link', { name: 'Erste Verknüpfung anlegen: Personal' }).click()
  const form = app.getByRole('dialog', { name: 'Erste Verknüpfung für Personal' })
  await expect(form.getByRole('combobox', { name: 'Objective dieser Einheit' })).toContainText('Gute Leute')
  await expect(form.getByRole('radio', { name: 'leistet einen Beitrag' })).toBeChecked()
  await expect(form.getByRole('searchbox')).toBeFocused()
  expect(await violations(page)).toEqual([])
  await form.getByRole('searchbox').fill('ohne Überlast')
  await form.getByRole('button', { name: /^Bei Nordlicht arbeiten alle gern/ }).click()
  await form.getByRole('button', { name: 'Verknüpfung anlegen' }).click()
  await expect(form).toHaveCount(0)
  await expect(alone(app)).toHaveCount(0)
  await expect(app.getByText('Alles passt zusammen')).toBeVisible()
  await app.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(alone(app)).toContainText('Personal')

  const map = await openAs({ page, company }, 'markus', { ...LOOK, sub: `${places.map}/${unit.id}` })
  await map.getByRole('tree').getByText('Personal', { exact: true }).click()
  const chosen = map.getByRole('region', { name: 'Ausgewählt' })
  await chosen.getByRole('button', { name: 'Erste Verknüpfung anlegen' }).click()
  await map.getByRole('button', { name: /^Bei Nordlicht arbeiten alle gern/ }).click()
  await map.getByRole('button', { name: 'Verknüpfung anlegen' }).click()
  await expect(chosen.getByText('Ohne Verbindung zu anderen')).toHaveCount(0)
})

test('a key result depends on another unit, and the link says which', async ({ page, company, places }) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.objective })
  const panel = panelOf(app)
  await panel.getByRole('button', { name: 'Verknüpfen', exact: true }).click()
  await panel.getByRole('radio', { name: /hängt von einer anderen Einheit ab/ }).click()
  await panel.getByRole('searchbox').fill('Kundenservice und Assistent')
  await panel.getByRole('button', { name: /^Kundenservice und Assistent/ }).click()
  await panel
    .getByRole('combobox', { name: /eines seiner Key Results/ })
    .selectOption({ label: '10 Interviews mit Key Accounts' })
  await panel.getByRole('button', { name: 'Anfragen' }).click()
  const asked = panel.getByRole('listitem').filter({ hasText: 'mit dem Key Result' })
  await expect(asked).toContainText('10 Interviews mit Key Accounts')
})

test('who needs whom is a matrix that leads to the map, and a list that says the same', async ({
  page,
  company,
  places,
}) => {
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.alignment })
  const matrix = app.getByRole('region', { name: 'Wer wen braucht' })
  const stuck = matrix.getByRole('link', { name: /^Kundenservice → Plattform · stockt · 1 abgelehnt/ })
  await expect(stuck).toBeVisible()
  expect(await violations(page)).toEqual([])
  await app.getByRole('button', { name: 'Als Liste' }).click()
  const list = app.getByRole('list', { name: 'Wer wen braucht' })
  await expect(list.getByRole('listitem').filter({ hasText: 'Kundenservice → Plattform' })).toContainText(
    'stockt',
  )
  await app.getByRole('button', { name: 'Als Matrix' }).click()
  await stuck.click()
  await expect(app.getByRole('application', { name: /^Karte/ })).toBeVisible()
})

test('whoever writes what another unit wants already is told in passing, and aligns or looks', async ({
  page,
  company,
  places,
}) => {
  const theirs = 'Wissen gehört allen und nicht einzelnen Postfächern'
  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.board })
  await app.getByRole('button', { name: /^Objective/ }).click()
  const title = app.getByRole('textbox', { name: /Objective/ })
  await title.fill('Wissen gehört allen und nicht einzelnen Köpfen')
  await title.press('Enter')
  const hint = app.getByRole('status').filter({ hasText: 'Ähnlich in Service:' })
  await expect(hint.getByRole('link', { name: theirs })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await hint.getByRole('link', { name: 'Ausrichten' }).click()
  const panel = panelOf(app)
  await expect(panel.getByRole('form', { name: 'Verknüpfen' })).toContainText(theirs)
  await panel.getByRole('button', { name: 'Abbrechen' }).click()

  const alike = panel.getByRole('region', { name: 'Will vielleicht dasselbe' })
  await alike.getByRole('button', { name: `Ausrichten: ${theirs}` }).click()
  await panel.getByRole('button', { name: 'Verknüpfung anlegen' }).click()
  await expect(panel.getByRole('region', { name: 'Leistet einen Beitrag zu' })).toContainText(theirs)
  await expect(alike).toHaveCount(0)
})

test('what a link leads to and lies in the archive is brought back where the gap leads', async ({
  page,
  company,
  places,
}) => {
  const title = 'Wir werden der führende Anbieter von KI-Software in der DACH-Region'
  const board = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.board })
  await board.getByRole('link', { name: title }).press('Enter')
  await board.getByRole('button', { name: 'Weitere Schritte' }).click()
  await board.getByRole('menuitem', { name: 'Archivieren' }).click()
  await expect(board.getByText('Dieses Objective ist archiviert')).toBeVisible()

  const app = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.alignment })
  const gaps = app.getByRole('region', { name: 'Verknüpfungen ins Leere' })
  await expect(gaps).toContainText(`„${title}“ ist archiviert.`)
  await gaps
    .getByRole('link', { name: `Wiederherstellen: ${title}` })
    .first()
    .click()
  await app.getByRole('button', { name: 'Wiederherstellen', exact: true }).click()
  await expect(app.getByText('Dieses Objective ist archiviert')).toHaveCount(0)
  const after = await openAs({ page, company }, 'aylin', { ...LOOK, sub: places.alignment })
  await expect(after.getByRole('region', { name: 'Wer wen braucht' })).toBeVisible()
  await expect(after.getByText(`„${title}“ ist archiviert.`)).toHaveCount(0)
})
