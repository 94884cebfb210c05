import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderManifest } from '#infra/tools/build-manifest.ts'
import { manifestSettings } from '#infra/tools/manifest-settings.ts'
import { inRoot } from '#infra/tools/paths.ts'

interface Tab {
  readonly entityId?: string
  readonly name?: string
  readonly contentUrl?: string
  readonly configurationUrl?: string
  readonly scopes: readonly string[]
  readonly context?: readonly string[]
}
interface Manifest {
  readonly staticTabs: readonly Tab[]
  readonly configurableTabs: readonly Tab[]
  readonly permissions: readonly string[]
  readonly validDomains: readonly string[]
  readonly webApplicationInfo: { readonly id: string; readonly resource: string }
  readonly authorization: {
    readonly permissions: { readonly resourceSpecific: readonly { name: string; type: string }[] }
  }
}

const settings = manifestSettings({ domain: 'okr.example.org' }, {})
const words = (tag: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(inRoot('manifest', 'languages', `${tag}.json`), 'utf8'))

/** "staticTabs[0].name" names the text it replaces. */
const at = (root: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
      root,
    )

let manifest: Manifest
beforeAll(async () => {
  manifest = (await renderManifest(settings)) as unknown as Manifest // checked against the official schema elsewhere
})

describe('the languages of the manifest', () => {
  const keys = Object.keys(words('en')).filter((key) => key !== '$schema')

  test.each(keys)('%s replaces a text that is there, and English says the same', (key) => {
    expect(at(manifest, key)).toBe(words('en')[key])
  })

  test.each(keys)('%s has words of its own in German, with the same gaps', (key) => {
    const gaps = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort()
    expect(words('de')[key]?.trim()).toBeTruthy()
    expect(gaps(words('de')[key])).toEqual(gaps(words('en')[key]))
  })

  test('every name of a tab that is no name of the product is in both languages', () => {
    const named = manifest.staticTabs.flatMap(({ name }, index) =>
      name === undefined || name === 'Leitstern' ? [] : [`staticTabs[${index}].name`],
    )
    expect(named.filter((key) => !keys.includes(key))).toEqual([])
  })
})

describe('the surfaces', () => {
  const tabIn = (scope: string) =>
    manifest.staticTabs.find(({ scopes, contentUrl }) => contentUrl && scopes.includes(scope))

  test('a personal tab, which Outlook and Microsoft 365 show too', () => {
    expect(tabIn('personal')).toMatchObject({ entityId: 'my-okrs', context: ['personalTab'] })
  })

  test('a channel tab whose unit is chosen on its configuration page', () => {
    expect(manifest.configurableTabs).toMatchObject([
      { scopes: ['team'], context: ['channelTab'], configurationUrl: 'https://okr.example.org/config.html' },
    ])
  })

  /** Side panel and stage must be listed, and the stage needs the side panel (msteams-docs, build apps for meetings). */
  test('a meeting: chat and details, side panel and stage', () => {
    expect(tabIn('groupChat')?.context).toEqual([
      'meetingChatTab',
      'meetingDetailsTab',
      'meetingSidePanel',
      'meetingStage',
    ])
  })
})

describe('what the app may', () => {
  test('asks for who the reader is, and writes to nobody by itself', () => {
    expect(manifest.permissions).toEqual(['identity'])
  })

  test('asks in a meeting for its details and for the stage, for the reader who is there', () => {
    const { resourceSpecific } = manifest.authorization.permissions
    expect(resourceSpecific.filter(({ name }) => /Meeting/.test(name))).toEqual([
      { name: 'OnlineMeeting.ReadBasic.Chat', type: 'Delegated' },
      { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
    ])
  })

  test('signs in for the domain that serves it', () => {
    expect(manifest.webApplicationInfo.resource).toBe(`api://okr.example.org/${settings.clientId}`)
    expect(manifest.validDomains).toEqual(['okr.example.org'])
  })
})

describe('the icons', () => {
  /** The colour type stands behind width, height and bit depth: 6 is colour with transparency. */
  const colourType = (name: string) => readFileSync(inRoot('manifest', 'icons', name))[25]

  test('the outline lies on nothing', () => {
    expect(colourType('outline.png')).toBe(6)
  })

  test('the colour icon fills its square', () => {
    expect(colourType('color.png')).toBe(2)
  })
})
