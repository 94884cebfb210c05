import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { MANIFEST_PERMISSIONS } from '#functions/adapters/graph/graph-meeting-chats.ts'
import { chatIdOf } from '#functions/calendar/booking/panels.ts'
import type { StoredEvent } from '#infra/local/graph/calendar/stored-event.ts'
import type { Chaos } from '#infra/local/graph/graph-route.ts'
import { paths } from '#tab/paths.ts'
import { type Office, type OfficeOptions, openOffice, previewed } from '#tests/support/office.ts'

const CONSENT = 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat'

let office: Office
afterEach(() => office.close())

const lead = () => office.as(office.staff[0]?.lead ?? office.admin)
const open = async (granted: readonly string[], more: OfficeOptions = {}) => {
  office = await openOffice({ granted: ['Calendars.ReadWrite', ...granted], ...more })
}
const book = async () => {
  const body = { fingerprint: await previewed(office) }
  return lead().call('bookCalendarPlan', { params: office.params(), body })
}
const follow = () => lead().call('reconcileCalendarPlan', { params: office.params() })
const installs = () => office.graph.calls.filter((call) => call === 'POST /chats/{id}/installedApps')

describe('the side panel', () => {
  test('is in the chat of every booked meeting where that is allowed, and is not added twice', async () => {
    await open([CONSENT])
    const before = office.graph.requests.length
    expect((await book()).sidePanel).toEqual({ state: 'pinned', consent: null })
    expect(office.graph.chats.withApps).toHaveLength(5)
    expect(office.graph.requests.slice(before).filter(({ path }) => !path.includes('/teams/'))).toHaveLength(
      2,
    )
    await follow()
    expect(installs()).toHaveLength(5)
  })

  test('says what would have to be allowed; the link in the event leads to the session until then', async () => {
    await open([])
    const { sidePanel } = await book()
    expect(sidePanel).toMatchObject({ state: 'consent_required', consent: { scopes: [CONSENT] } })
    expect(sidePanel.consent?.adminUrl).toContain('adminconsent')
    expect(installs()).toEqual([])
    for (const event of office.graph.calendars.events) await expectOneClick(event)
    office.identity.grantTenantConsent(office.admin.tid, [CONSENT])
    expect((await follow()).sidePanel).toEqual({ state: 'pinned', consent: null })
  })

  /** The link in the event opens the app at the ritual's session of the day. */
  async function expectOneClick({ html, extended }: StoredEvent): Promise<void> {
    const [, href = ''] = /<a href="(https:\/\/teams\.microsoft\.com\/l\/entity\/[^"]+)"/.exec(html) ?? []
    const link = new URL(href.replaceAll('&amp;', '&'))
    const { subEntityId } = JSON.parse(link.searchParams.get('context') ?? '{}')
    const ritual = [...extended.values()][0]?.split('|')[3] ?? ''
    expect(subEntityId).toBe(paths.session(office.params(), ritual))
    const found = await lead().call('findSession', { params: { ...office.params(), ritual } })
    expect(found).toEqual({ session: null })
  }

  test('waits for chats that Teams has not made yet', async () => {
    let isEarly = true
    const chaos = ({ path }: { path: string }): Chaos | null =>
      isEarly && path.includes('/chats/') ? 'chatless' : null
    await open([CONSENT], { chaos })
    expect((await book()).sidePanel.state).toBe('waiting')
    isEarly = false
    expect((await follow()).sidePanel.state).toBe('pinned')
  })

  test('is there already where somebody has added the app by hand', async () => {
    await open([CONSENT], { chaos: ({ path }) => (path.includes('/chats/') ? 'chatless' : null) })
    const { meetings } = await book()
    const chat = chatIdOf(meetings[0]?.booked?.joinUrl ?? '') ?? ''
    office.graph.chats.add(chat, '5b0e6a37-0000-4000-8000-00000000a99a')
    expect((await follow()).sidePanel.state).toBe('waiting')
    expect(office.graph.chats.withApps).toEqual([chat])
  })

  test('is no question where the mailbox has no Teams meetings', async () => {
    await open([CONSENT], { leadName: 'Lea Linkless' })
    expect((await book()).sidePanel).toEqual({ state: 'link', consent: null })
  })

  test('consents to what the manifest asks for, and to nothing else', async () => {
    await open([])
    const manifest = JSON.parse(
      readFileSync(new URL('../../../manifest/manifest.json', import.meta.url), 'utf8'),
    )
    const asked: { name: string; type: string }[] = manifest.authorization.permissions.resourceSpecific
    const inChats = asked.filter(({ name }) => name.endsWith('.Chat'))
    expect(inChats.map(({ name }) => name)).toEqual([...MANIFEST_PERMISSIONS])
    expect(new Set(inChats.map(({ type }) => type))).toEqual(new Set(['Delegated']))
  })
})
