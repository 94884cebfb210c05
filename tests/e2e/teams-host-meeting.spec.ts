import type { Frame, FrameLocator, Page } from '@playwright/test'
import { expect, test } from './support/windows.ts'
import { people, startProbe, weekly } from './teams-host.world.ts'

let client: Awaited<ReturnType<typeof startProbe>>

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  client = await startProbe()
})
test.afterAll(() => client.close())
test.afterEach(async () => {
  const body = JSON.stringify({ meetingId: weekly.id })
  await fetch(`${client.url}/_host/stage/stop`, { method: 'POST', body })
})

const windowOf = (page: Page, name: string): FrameLocator =>
  page.getByRole('region', { name, exact: true }).frameLocator('iframe')

/** The page inside a window, once it has told the client that it works. */
async function frameIn(page: Page, region: string): Promise<Frame> {
  const body = windowOf(page, region).locator('body')
  const frame = await (await body.elementHandle())?.ownerFrame()
  if (!frame) throw new Error(`Nothing is shown in ${region}`)
  await frame.waitForFunction(() =>
    window.probe?.log.some((entry) => Array.isArray(entry) && entry[0] === 'success'),
  )
  return frame
}

const everybody = [people.anna, people.ben, people.guest]

async function join(page: Page, viewer = people.anna, shown = [viewer]): Promise<void> {
  const named = shown.map(({ oid }) => oid).join(',')
  await page.goto(`${client.url}/?surface=meeting&meeting=${weekly.id}&person=${viewer.oid}&people=${named}`)
}

/** Answers of the meeting's functions come through a callback. */
const share = (frame: Frame, path: string) =>
  frame.evaluate(
    (name) =>
      new Promise((resolve) => {
        const url = name.startsWith('https') ? name : new URL(name, location.href).href
        window.probe.teams.meeting.shareAppContentToStage((...answer) => resolve(answer), url)
      }),
    path,
  )

test.describe('the meeting window', () => {
  test('shows several people side by side, each as themselves and in the dark', async ({ page }) => {
    await join(page, people.anna, everybody)
    for (const person of everybody) {
      const frame = await frameIn(page, person.name)
      const context = await frame.evaluate(() => window.probe.teams.app.getContext())
      expect(context.user?.id).toBe(person.oid)
      expect(context.page.frameContext).toBe('sidePanel')
      expect(context.meeting?.id).toBe(weekly.id)
      expect(context.chat?.id).toBe(weekly.chatId)
      expect(context.app.theme).toBe('dark')
      expect(await frame.evaluate(() => window.innerWidth)).toBe(320)
    }
  })

  test('tells the details of the meeting', async ({ page }) => {
    await join(page)
    const frame = await frameIn(page, people.anna.name)
    const answer = await frame.evaluate(
      () =>
        new Promise((resolve) => window.probe.teams.meeting.getMeetingDetails((...both) => resolve(both))),
    )
    expect(answer).toMatchObject([
      null,
      {
        details: { id: weekly.id, joinUrl: weekly.joinUrl, title: 'Woche', type: 'Recurring' },
        conversation: { id: weekly.chatId },
        organizer: { id: people.anna.oid },
      },
    ])
  })

  test('shares a page to the stage of everybody, in other browsers too', async ({ page, openWindow }) => {
    await join(page)
    const other = await openWindow()
    await join(other, people.guest)
    expect(await share(await frameIn(page, people.anna.name), 'index.html#/stage')).toEqual([null, true])
    for (const screen of [page, other]) {
      const stage = await frameIn(screen, 'Bühne')
      expect(new URL(stage.url()).hash).toBe('#/stage')
      expect(await stage.evaluate(() => window.probe.teams.app.getFrameContext())).toBe('meetingStage')
    }
    await page.getByRole('button', { name: 'Freigabe beenden' }).click()
    await expect(other.getByRole('region', { name: 'Bühne' })).toHaveCount(0)
  })

  test('refuses the stage to attendees and to foreign pages', async ({ page }) => {
    await join(page, people.anna, everybody)
    const guest = await frameIn(page, people.guest.name)
    expect(await share(guest, 'index.html')).toMatchObject([{ errorCode: 5000 }, null])
    const ben = await frameIn(page, people.ben.name)
    expect(await share(ben, 'https://elsewhere.example/')).toMatchObject([{ errorCode: 501 }, null])
    await expect(page.getByRole('region', { name: 'Bühne' })).toHaveCount(0)
  })

  test('has no people picker and no calendar in the side panel', async ({ page }) => {
    await join(page)
    const frame = await frameIn(page, people.anna.name)
    const refusal = await frame.evaluate(() =>
      Promise.resolve()
        .then(() => window.probe.teams.people.selectPeople({}))
        .then(
          () => 'allowed',
          (error: Error) => error.message,
        ),
    )
    expect(refusal).toContain('only allowed in following contexts')
  })

  test('opens the app in the chat of the meeting, and nowhere the manifest does not name', async ({
    page,
  }) => {
    await join(page)
    await page.getByRole('tab', { name: 'Besprechungschat' }).click()
    await expect(page.frameLocator('iframe').getByText('content')).toBeVisible()
    await page.getByRole('tab', { name: 'Details' }).click()
    await expect(page.getByText('an dieser Stelle einer Besprechung')).toBeVisible()
  })
})
