import type { Frame, Page } from '@playwright/test'
import { decodeJwt } from 'jose'
import { examine } from './support/accessibility.ts'
import { expect, test } from './support/windows.ts'
import { generalChannel, otherTid, people, startProbe } from './teams-host.world.ts'

let client: Awaited<ReturnType<typeof startProbe>>

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  client = await startProbe()
})
test.afterAll(() => client.close())

/** The app's window, once it has told the client that it works. */
async function appFrame(page: Page, path: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes(`/app/${path}`))
  await expect(async () => {
    const ready = await find()?.evaluate(() =>
      window.probe.log.some((it) => Array.isArray(it) && it[0] === 'success'),
    )
    expect(ready).toBe(true)
  }).toPass()
  const frame = find()
  if (!frame) throw new Error('The frame went away.')
  return frame
}

async function open(page: Page, query = ''): Promise<Frame> {
  await page.goto(`${client.url}/${query}`)
  return appFrame(page, 'index.html')
}

async function openChannel(page: Page, person = people.anna.oid): Promise<void> {
  await page.goto(
    `${client.url}/?person=${person}&surface=teams&channel=${encodeURIComponent(generalChannel)}`,
  )
}

/** What the call was refused with, as the page sees it. */
function refusalOf(frame: Frame, call: () => unknown): Promise<string> {
  return frame.evaluate(
    `(${call})().then(() => 'allowed', (error) => error.message ?? JSON.stringify(error))`,
  )
}

test.describe('the personal tab', () => {
  test('shakes hands and learns who and where it is', async ({ page }) => {
    const frame = await open(page, `?person=${people.ben.oid}&lang=de&theme=dark`)
    const context = await frame.evaluate(() => window.probe.teams.app.getContext())
    expect(context.app).toMatchObject({ theme: 'dark', locale: 'de-de' })
    expect(context.page).toMatchObject({ id: 'start', frameContext: 'content' })
    expect(context.user).toMatchObject({ id: people.ben.oid, loginHint: people.ben.upn })
    expect(context.channel).toBeUndefined()
    expect(frame.url()).toContain('locale=de-de')
    expect(await frame.evaluate(() => window.probe.log)).toContainEqual([
      'success',
      { hasFinishedSuccessfully: true },
    ])
  })

  test('gets a token for the chosen person, and the reason when it cannot', async ({ page }) => {
    const frame = await open(page, `?person=${people.ben.oid}`)
    const token = await frame.evaluate(() => window.probe.teams.authentication.getAuthToken())
    expect(decodeJwt(token)).toMatchObject({
      oid: people.ben.oid,
      tid: people.ben.tid,
      scp: 'access_as_user',
    })
    expect(
      await refusalOf(frame, () =>
        window.probe.teams.authentication.getAuthToken({ silent: true, claims: ['{}'] }),
      ),
    ).toBe('resourceRequiresMfa')
  })

  test('reaches the API at its own origin', async ({ page }) => {
    const frame = await open(page)
    expect(await frame.evaluate(() => fetch('/api/me').then((answer) => answer.text()))).toBe('api /api/me')
  })

  test('hears of a theme change without being loaded again', async ({ page }) => {
    const frame = await open(page)
    await page.getByRole('button', { name: 'Darstellung' }).click()
    await page.getByRole('menuitemradio', { name: 'Hoher Kontrast' }).click()
    await expect.poll(() => frame.evaluate(() => window.probe.log)).toContainEqual(['theme', 'contrast'])
  })

  test('is loaded again for another person, after it was asked', async ({ page }) => {
    await open(page, `?person=${people.ben.oid}`)
    await page.getByRole('button', { name: 'Ben Schröder' }).click()
    await page.getByRole('menuitemradio', { name: /Emil Lange/ }).click()
    const content = page.frameLocator('iframe')
    await expect(content.getByText(people.stranger.upn)).toBeVisible()
    const frame = await appFrame(page, 'index.html')
    expect(await frame.evaluate(() => sessionStorage.getItem('unloaded'))).toBe('1')
    const context = await frame.evaluate(() => window.probe.teams.app.getContext())
    expect(context.user?.tenant?.id).toBe(otherTid)
  })

  test('opens in a phone with the phone as client', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const frame = await open(page)
    const context = await frame.evaluate(() => window.probe.teams.app.getContext())
    expect(context.app.host.clientType).toBe('android')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('lets a dialog answer', async ({ page }) => {
    const frame = await open(page)
    const answer = frame.evaluate(
      () =>
        new Promise((resolve) => {
          const url = new URL('dialog.html', location.href).href
          window.probe.teams.dialog.url.open(
            { url, title: 'Frage', size: { width: 400, height: 300 } },
            resolve,
          )
        }),
    )
    const dialog = await appFrame(page, 'dialog.html')
    expect(await dialog.evaluate(() => window.probe.teams.app.getFrameContext())).toBe('task')
    await dialog.evaluate(() => window.probe.teams.dialog.url.submit({ value: 7 }))
    expect(await answer).toEqual({ err: null, result: { value: 7 } })
  })

  test('lets people be picked, within the tenant', async ({ page }) => {
    const frame = await open(page, `?person=${people.anna.oid}`)
    const picked = frame.evaluate(() => window.probe.teams.people.selectPeople({ singleSelect: true }))
    await expect(page.getByRole('checkbox', { name: 'Emil Lange' })).toHaveCount(0)
    await page.getByRole('checkbox', { name: 'Ben Schröder' }).check()
    await page.getByRole('button', { name: 'Auswählen' }).click()
    expect(await picked).toEqual([
      { objectId: people.ben.oid, displayName: 'Ben Schröder', email: people.ben.upn },
    ])
  })

  test('finishes a popup through the registered address', async ({ page }) => {
    const frame = await open(page)
    const popup = page.waitForEvent('popup')
    const result = frame.evaluate(() =>
      window.probe.teams.authentication.authenticate({ url: 'https://probe.example.com/auth.html' }),
    )
    const inside = await popup
    await inside.waitForFunction(() => window.probe?.teams.app.getFrameContext() === 'authentication')
    await inside.evaluate(() => window.probe.teams.authentication.notifySuccess('consented'))
    expect(await result).toBe('consented')
  })

  test('is told when the popup was closed', async ({ page }) => {
    const frame = await open(page)
    const popup = page.waitForEvent('popup')
    const result = refusalOf(frame, () =>
      window.probe.teams.authentication.authenticate({ url: 'https://probe.example.com/auth.html' }),
    )
    await (await popup).close()
    expect(await result).toBe('CancelledByUser')
  })

  test('is refused what it may not do, in the words of the protocol', async ({ page }) => {
    const frame = await open(page)
    expect(await refusalOf(frame, () => window.probe.teams.authentication.getUser())).toContain('code = 500')
    expect(
      await refusalOf(frame, () => window.probe.teams.pages.navigateCrossDomain('https://a.example')),
    ).toContain('manifest')
    expect(await frame.evaluate(() => window.probe.teams.calendar.isSupported())).toBe(false)
    expect(await askBeyondTeamsJs(frame, 'calendar.composeMeeting', [{ subject: 'x' }])).toMatchObject([
      false,
      expect.stringContaining('not supported'),
    ])
  })
})

/** What the client answers a message that teams-js itself would not send. */
const askBeyondTeamsJs = (frame: Frame, func: string, args: readonly unknown[]): Promise<unknown> =>
  frame.evaluate(
    (asked) =>
      new Promise((resolve) => {
        window.addEventListener('message', ({ data }) => data.id === 4711 && resolve(data.args))
        window.parent.postMessage({ id: 4711, ...asked }, location.origin)
      }),
    { func, args },
  )

/** The channel's only tab, as the configuration page would have saved it. */
async function pinOneTab(): Promise<void> {
  const post = (path: string, body: unknown) =>
    fetch(client.url + path, { method: 'POST', body: JSON.stringify(body) })
  const { tabs } = await (await fetch(`${client.url}/_host/state`)).json()
  for (const { id } of tabs) await post('/_host/tabs/remove', { id })
  const contentUrl = `${client.url}/app/index.html?unit=1`
  const config = { contentUrl, entityId: 'unit-1', suggestedDisplayName: 'Ziele' }
  await post('/_host/tabs', { channelId: generalChannel, config })
}

test.describe('the channel', () => {
  test.beforeEach(pinOneTab)

  test('gets a tab through the configuration page', async ({ page }) => {
    await openChannel(page)
    await page.getByRole('button', { name: 'Registerkarte hinzufügen' }).click()
    const config = await appFrame(page, 'config.html')
    const context = await config.evaluate(() => window.probe.teams.app.getContext())
    expect(context).toMatchObject({
      page: { frameContext: 'settings' },
      team: { displayName: 'Vertrieb DACH' },
    })
    const save = page.getByRole('button', { name: 'Speichern' })
    await expect(save).toBeDisabled()
    await config.evaluate(() => window.probe.teams.pages.config.setValidityState(true))
    await save.click()
    const frame = await appFrame(page, 'index.html?unit=1')
    await expect(page.getByRole('tab', { name: 'Ziele' })).toHaveCount(2)
    await expect(page.getByRole('tab', { name: 'Ziele' }).last()).toHaveAttribute('aria-selected', 'true')
    const stored = await frame.evaluate(() => window.probe.teams.pages.getConfig())
    expect(stored).toMatchObject({ entityId: 'unit-1', suggestedDisplayName: 'Ziele' })
  })

  test('keeps the dialog open when the page cannot save', async ({ page }) => {
    await openChannel(page)
    await page.getByRole('button', { name: 'Registerkarte hinzufügen' }).click()
    const config = await appFrame(page, 'config.html')
    await config.evaluate(() => {
      window.probe.save = 'fail'
      window.probe.teams.pages.config.setValidityState(true)
    })
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('Bitte eine Einheit wählen')).toBeVisible()
    await page.getByRole('button', { name: 'Abbrechen' }).click()
    await expect(page.getByRole('tab', { name: 'Ziele' })).toHaveCount(1)
  })

  test('shows its tab to every member with their own role', async ({ page }) => {
    await openChannel(page, people.guest.oid)
    await page.getByRole('tab', { name: 'Ziele' }).click()
    const frame = await appFrame(page, 'index.html?unit=1')
    const context = await frame.evaluate(() => window.probe.teams.app.getContext())
    expect(context.team?.userRole).toBe(2)
    expect(context.channel?.id).toBe(generalChannel)
  })

  test('is closed to somebody outside the team', async ({ page }) => {
    await openChannel(page, people.admin.oid)
    await expect(page.getByText('Diese Person gehört zu keinem Team.')).toBeVisible()
  })

  test('is where a shared deep link leads', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write'])
    await openChannel(page)
    await page.getByRole('tab', { name: 'Ziele' }).click()
    const frame = await appFrame(page, 'index.html?unit=1')
    await frame.evaluate(() =>
      window.probe.teams.pages.shareDeepLink({ subPageId: 'o/1', subPageLabel: 'Ein Ziel' }),
    )
    const link = await page.getByLabel('Link in diesem Client').inputValue()
    await page.goto(link)
    const there = await appFrame(page, 'index.html?unit=1')
    const { page: shown } = await there.evaluate(() => window.probe.teams.app.getContext())
    expect(shown).toMatchObject({ id: 'unit-1', subPageId: 'o/1' })
  })

  test('loses its tab when it is removed', async ({ page }) => {
    await openChannel(page)
    await page.getByRole('tab', { name: 'Ziele' }).click()
    await page.getByRole('button', { name: 'Registerkarte verwalten' }).click()
    await page.getByRole('menuitem', { name: 'Entfernen' }).click()
    await expect(page.getByRole('tab', { name: 'Ziele' })).toHaveCount(0)
  })
})

test.describe('the client', () => {
  for (const theme of ['default', 'dark', 'contrast'])
    test(`can be used by everybody (${theme})`, async ({ page }) => {
      await pinOneTab()
      await openChannel(page)
      await page.goto(`${page.url()}&theme=${theme}`)
      await page.getByRole('tab', { name: 'Ziele' }).click()
      await appFrame(page, 'index.html?unit=1')
      const exclude = [['iframe'], ['[data-tabster-dummy]']]
      expect(await examine(page.mainFrame(), { exclude, options: {} })).toEqual([])
    })

  test('asks the page first when its back arrow is pressed', async ({ page }) => {
    await pinOneTab()
    await page.setViewportSize({ width: 390, height: 844 })
    await openChannel(page)
    await page.getByRole('tab', { name: 'Ziele' }).click()
    const frame = await appFrame(page, 'index.html?unit=1')
    await frame.evaluate(() => {
      let isHandled = false
      window.probe.teams.pages.backStack.registerBackButtonHandler(() => {
        window.probe.log.push(['back'])
        isHandled = !isHandled
        return isHandled
      })
    })
    await page.getByRole('button', { name: 'Zurück' }).click()
    await expect.poll(() => frame.evaluate(() => window.probe.log)).toContainEqual(['back'])
    await expect(page.getByRole('heading', { name: 'Allgemein' })).toBeVisible()
    await page.getByRole('button', { name: 'Zurück' }).click()
    await expect(page.getByRole('heading', { name: 'Vertrieb DACH' })).toBeVisible()
  })

  test('lets days pass', async ({ page }) => {
    await open(page, '?lang=en')
    await expect(page.getByText('Mon, 11/02/2026')).toBeVisible()
    await page.getByRole('button', { name: '+1 week' }).click()
    await expect(page.getByText('Mon, 11/09/2026')).toBeVisible()
  })

  test('shows an error page when the app gives no sign of life', async ({ browser }) => {
    // A window of its own: its time runs ahead from here on
    const page = await browser.newPage()
    await page.clock.install()
    await page.route('**/app/index.html*', (route) => route.fulfill({ body: '<p>still</p>' }))
    await page.goto(client.url)
    await expect(page.getByText('Wird geladen …')).toBeVisible()
    await page.clock.runFor(30_001)
    await expect(page.getByRole('alert')).toContainText('30 Sekunden')
    await page.close()
  })

  test('shows an error page with the reason the app gives', async ({ page }) => {
    const frame = await open(page)
    await frame.evaluate(() =>
      window.probe.teams.app.notifyFailure({
        reason: window.probe.teams.app.FailedReason.AuthFailed,
        message: 'Anmeldung nicht möglich',
      }),
    )
    await expect(page.getByRole('alert')).toContainText('Anmeldung nicht möglich')
    await page.getByRole('button', { name: 'Erneut versuchen' }).click()
    await appFrame(page, 'index.html')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})
