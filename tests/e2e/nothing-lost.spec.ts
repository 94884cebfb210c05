import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import type { PersonKey } from '#infra/local/world/people.ts'
import { type Look, openAs } from './support/company.ts'
import { expect, test as seeded } from './support/seeded.ts'

interface Seat {
  readonly page: Page
  readonly app: FrameLocator
  readonly context: BrowserContext
}
type Sit = (person: PersonKey, look: Look) => Promise<Seat>

/** Several people at once, each in a browser of their own. */
const test = seeded.extend<{ sit: Sit }>({
  sit: async ({ openWindow, company }, use) =>
    use(async (person, look) => {
      const page = await openWindow()
      return { page, context: page.context(), app: await openAs({ page, company }, person, look) }
    }),
})

const why = (app: FrameLocator) => app.getByRole('textbox', { name: 'Warum' })
const typeWhy = async (app: FrameLocator, text: string) => {
  await app.getByRole('button', { name: 'Begründung bearbeiten' }).click()
  await why(app).fill(text)
}
const save = (app: FrameLocator) => app.getByRole('button', { name: 'Speichern' })

test('a request that fails leaves the text in the field, says so, and the next try saves it', async ({
  sit,
  places,
}) => {
  const { app, context } = await sit('aylin', { sub: places.objective })
  await typeWhy(app, 'Während der Dienst stillstand')
  await context.route('**/api/**', (route) => route.fulfill({ status: 503, body: 'down' }))
  await save(app).click()
  await expect(app.getByText('Der Dienst antwortet gerade nicht.').first()).toBeVisible()
  await expect(why(app)).toHaveValue('Während der Dienst stillstand')
  await context.unroute('**/api/**')
  await save(app).click()
  await expect(why(app)).toHaveCount(0)
  await expect(app.getByText('Während der Dienst stillstand', { exact: true })).toBeVisible()
})

test('a reload in the middle of a sentence loses nothing', async ({ sit, places, company }) => {
  const { app, page } = await sit('aylin', { sub: places.objective })
  await typeWhy(app, 'Ein halber Satz, der')
  const again = await openAs({ page, company }, 'aylin', { sub: places.objective })
  await expect(again.getByText('Entwurf, noch nicht gespeichert')).toBeVisible()
  await again.getByRole('button', { name: 'Begründung bearbeiten' }).click()
  await expect(why(again)).toHaveValue('Ein halber Satz, der')
  await again.getByRole('button', { name: 'Abbrechen', exact: true }).click()
  await expect(again.getByText('Entwurf, noch nicht gespeichert')).toHaveCount(0)
})

test('without a network the page stays, the text stays, and both go on when it is back', async ({
  sit,
  places,
  company,
}) => {
  const { app, page, context } = await sit('aylin', { sub: places.objective })
  await typeWhy(app, 'Im Tunnel geschrieben')
  await context.setOffline(true)
  await save(app).click()
  await expect(app.getByText('Keine Verbindung. Was getippt wurde, bleibt erhalten.').first()).toBeVisible()
  await expect(why(app)).toHaveValue('Im Tunnel geschrieben')
  // a menu and a screen that were never opened have to be fetched: they wait, and take nothing down
  await app.getByRole('button', { name: 'Weitere Schritte' }).click()
  await app.getByRole('link', { name: 'Übersicht' }).click()
  await context.setOffline(false)
  await expect(app.getByRole('heading', { name: 'Auf einen Blick' })).toBeVisible()
  const again = await openAs({ page, company }, 'aylin', { sub: places.objective })
  await again.getByRole('button', { name: 'Begründung bearbeiten' }).click()
  await expect(why(again)).toHaveValue('Im Tunnel geschrieben')
  await save(again).click()
  await expect(why(again)).toHaveCount(0)
})

test('a session that has ended says what to do, keeps the text, and saves after signing in again', async ({
  sit,
  places,
}) => {
  const { app, context } = await sit('aylin', { sub: places.objective })
  await typeWhy(app, 'Mit abgelaufener Anmeldung')
  const expired = { authorization: 'Bearer expired', 'x-leitstern-authorization': 'Bearer expired' }
  await context.route('**/api/**', async (route) =>
    route.continue({ headers: { ...route.request().headers(), ...expired } }),
  )
  await save(app).click()
  await expect(app.getByText(/Anmeldung/).first()).toBeVisible()
  await expect(why(app)).toHaveValue('Mit abgelaufener Anmeldung')
  await context.unroute('**/api/**')
  await save(app).click()
  await expect(why(app)).toHaveCount(0)
})

test('a gateway that refuses the sign-in is told from a service that is away, and signing in again helps', async ({
  sit,
  places,
}) => {
  const { app, context } = await sit('aylin', { sub: places.objective })
  await typeWhy(app, 'Hinter einem strengen Tor')
  await context.route('**/api/**', (route) =>
    route.fulfill({ status: 401, contentType: 'text/html', body: '<html>Sign in</html>' }),
  )
  await save(app).click()
  await expect(app.getByText(/Die Anmeldung ist abgelaufen/).first()).toBeVisible()
  await expect(why(app)).toHaveValue('Hinter einem strengen Tor')
  // The gateway lets through again who signs in: until the press, nothing in the background may get past it
  const again = app.getByRole('button', { name: 'Noch einmal anmelden' }).first()
  await again.focus()
  await context.unroute('**/api/**')
  await again.press('Enter')
  await expect(app.getByText('Angemeldet. Bitte noch einmal versuchen.')).toBeVisible()
  await save(app).click()
  await expect(why(app)).toHaveCount(0)
})

const title = (app: FrameLocator) => app.getByRole('textbox', { name: 'Titel', exact: true })
const typeTitle = async (app: FrameLocator, text: string) => {
  await app.getByRole('button', { name: 'Titel bearbeiten' }).click()
  await title(app).fill(text)
}

test('two people rename the same objective: the second sees both and chooses', async ({ sit, places }) => {
  const aylin = await sit('aylin', { sub: places.objective })
  const lukas = await sit('lukas', { sub: places.objective, lang: 'de' })
  await typeTitle(aylin.app, 'Aylins Fassung')
  await typeTitle(lukas.app, 'Lukas’ Fassung')
  await save(lukas.app).click()
  await expect(lukas.app.getByRole('heading', { name: 'Lukas’ Fassung' })).toBeVisible()
  await save(aylin.app).click()
  const dialog = aylin.app.getByRole('alertdialog', { name: 'Gleichzeitig geändert' })
  await expect(dialog).toContainText('Aylins Fassung')
  await expect(dialog).toContainText('Lukas’ Fassung')
  await expect(dialog).toContainText('hat Lukas Hoffmann denselben Eintrag geändert')
  await dialog.getByRole('button', { name: 'Gespeicherte behalten' }).click()
  await expect(aylin.app.getByRole('heading', { name: 'Lukas’ Fassung' })).toBeVisible()
})

test('a draft from before somebody else’s change does not overwrite it after a reload', async ({
  sit,
  places,
  company,
}) => {
  const aylin = await sit('aylin', { sub: places.objective })
  const lukas = await sit('lukas', { sub: places.objective })
  await typeTitle(aylin.app, 'Gestern begonnen')
  await typeTitle(lukas.app, 'Inzwischen geändert')
  await save(lukas.app).click()
  await expect(lukas.app.getByRole('heading', { name: 'Inzwischen geändert' })).toBeVisible()
  const app = await openAs({ page: aylin.page, company }, 'aylin', { sub: places.objective })
  await expect(app.getByRole('heading', { name: 'Inzwischen geändert' })).toBeVisible()
  await app.getByRole('button', { name: 'Titel bearbeiten' }).click()
  await expect(title(app)).toHaveValue('Gestern begonnen')
  await save(app).click()
  const dialog = app.getByRole('alertdialog', { name: 'Gleichzeitig geändert' })
  await expect(dialog).toContainText('Inzwischen geändert')
  await dialog.getByRole('button', { name: 'Meine übernehmen' }).click()
  await expect(app.getByRole('heading', { name: 'Gestern begonnen' })).toBeVisible()
})

test('an administrator’s draft from before another change asks which version counts, and names who made it', async ({
  sit,
  company,
}) => {
  const edit = async (app: FrameLocator) => {
    await app.getByRole('button', { name: 'KI-Assistent bearbeiten' }).click()
    return app.getByRole('textbox', { name: 'Name' })
  }
  const first = await sit('markus', { sub: '/settings/units' })
  const second = await sit('markus', { sub: '/settings/units' })
  await (await edit(first.app)).fill('KI-Assistenz')
  const other = await edit(second.app)
  await other.fill('KI-Werkstatt')
  await save(second.app).click()
  await expect(second.app.getByText('KI-Werkstatt').first()).toBeVisible()
  const again = await openAs({ page: first.page, company }, 'markus', { sub: '/settings/units' })
  await again.getByRole('button', { name: 'KI-Werkstatt bearbeiten' }).click()
  await expect(again.getByRole('textbox', { name: 'Name' })).toHaveValue('KI-Assistenz')
  await save(again).click()
  const dialog = again.getByRole('alertdialog', { name: 'Gleichzeitig geändert' })
  await expect(dialog).toContainText('KI-Werkstatt')
  await expect(dialog).toContainText('hat Markus Weber denselben Eintrag geändert')
  await dialog.getByRole('button', { name: 'Meine übernehmen' }).click()
  await expect(again.getByText('KI-Assistenz').first()).toBeVisible()
})
