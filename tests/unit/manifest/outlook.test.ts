import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { renderManifest } from '#infra/tools/build-manifest.ts'
import { manifestSettings } from '#infra/tools/manifest-settings.ts'
import { inRoot } from '#infra/tools/paths.ts'

interface Icon {
  readonly size: number
  readonly url: string
}
interface Control {
  readonly actionId: string
  readonly icons: readonly Icon[]
}
interface Extension {
  readonly requirements: { readonly capabilities: readonly { name: string; minVersion: string }[] }
  readonly runtimes: readonly {
    readonly code: { readonly page: string }
    readonly actions: readonly { readonly id: string; readonly type: string; readonly pinnable: boolean }[]
  }[]
  readonly ribbons: readonly {
    readonly contexts: readonly string[]
    readonly tabs: readonly {
      readonly builtInTabId: string
      readonly groups: readonly { icons: readonly Icon[]; controls: readonly Control[] }[]
    }[]
  }[]
}
interface Manifest {
  readonly extensions: readonly [Extension]
  readonly webApplicationInfo: {
    readonly nestedAppAuthInfo: readonly { redirectUri: string; scopes: readonly string[] }[]
  }
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { name: string; type: string }[] }
  }
}

const settings = manifestSettings({ domain: 'okr.example.org' }, {})
const SITE = 'https://okr.example.org/'

let manifest: Manifest
let outlook: Extension
beforeAll(async () => {
  manifest = (await renderManifest(settings)) as unknown as Manifest // checked against the official schema elsewhere
  outlook = manifest.extensions[0]
})

test('one button stands on an appointment, whoever invites, and on a mail that is read', () => {
  const [ribbon] = outlook.ribbons
  expect(outlook.ribbons).toHaveLength(1)
  expect(ribbon?.contexts).toEqual(['meetingDetailsAttendee', 'meetingDetailsOrganizer', 'mailRead'])
  expect(ribbon?.tabs.map(({ builtInTabId }) => builtInTabId)).toEqual(['TabDefault'])
  expect(ribbon?.tabs[0]?.groups.flatMap(({ controls }) => controls)).toHaveLength(1)
})

test('the button opens the pane, which can be pinned', () => {
  const control = outlook.ribbons[0]?.tabs[0]?.groups[0]?.controls[0]
  expect(outlook.runtimes[0]?.code.page).toBe(`${SITE}outlook.html`)
  expect(outlook.runtimes[0]?.actions).toMatchObject([
    { id: control?.actionId, type: 'openPage', pinnable: true },
  ])
})

test('asks for no newer Outlook than the pane needs: series and what is opened beside it (Mailbox 1.7)', () => {
  expect(outlook.requirements.capabilities).toEqual([{ name: 'Mailbox', minVersion: '1.7' }])
})

test('may read the open item and no more of the mailbox', () => {
  const { resourceSpecific } = manifest.authorization.permissions
  expect(resourceSpecific.filter(({ name }) => name.startsWith('Mailbox'))).toEqual([
    { name: 'MailboxItem.Read.User', type: 'Delegated' },
  ])
})

test('signs in through Outlook for the same app and scope that the pane asks for', () => {
  expect(manifest.webApplicationInfo.nestedAppAuthInfo).toEqual([
    { redirectUri: 'brk-multihub://okr.example.org', scopes: [`${settings.clientId}/access_as_user`] },
  ])
})

test('every icon is there in the size it is announced with', () => {
  const group = outlook.ribbons[0]?.tabs[0]?.groups[0]
  const icons = [...(group?.icons ?? []), ...(group?.controls[0]?.icons ?? [])]
  expect(icons.map(({ size }) => size)).toEqual([16, 32, 80, 16, 32, 80])
  for (const { size, url } of icons) {
    const file = inRoot('tab', 'public', url.slice(SITE.length))
    expect(existsSync(file), url).toBe(true)
    // Width and height stand at fixed places behind the PNG signature
    const bytes = readFileSync(file)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size])
  }
})
