import { z } from 'zod'
import { type AddressPair, toLocal } from '../public-address.ts'
import type { ActivityTexts, AppDefinition, MeetingTab, OutlookAddIn, PersonalTab } from '../types.ts'

const staticTab = z.object({
  entityId: z.string(),
  name: z.string().optional(),
  contentUrl: z.string().optional(),
  scopes: z.array(z.string()),
  context: z.array(z.string()).optional(),
})

const extension = z.object({
  runtimes: z.array(z.object({ code: z.object({ page: z.string() }) })).min(1),
  ribbons: z
    .array(
      z.object({
        contexts: z.array(z.string()),
        tabs: z.array(
          z.object({ groups: z.array(z.object({ controls: z.array(z.object({ label: z.string() })) })) }),
        ),
      }),
    )
    .min(1),
})

const manifestShape = z.object({
  id: z.string(),
  name: z.object({ short: z.string() }),
  staticTabs: z.array(staticTab).default([]),
  configurableTabs: z.array(z.object({ configurationUrl: z.string() })).default([]),
  validDomains: z.array(z.string()).default([]),
  showLoadingIndicator: z.boolean().default(false),
  activities: z
    .object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) })
    .default({ activityTypes: [] }),
  extensions: z.array(extension).max(1).default([]),
  webApplicationInfo: z
    .object({
      id: z.string(),
      nestedAppAuthInfo: z.array(z.object({ redirectUri: z.string() })).default([]),
    })
    .optional(),
  authorization: z
    .object({
      permissions: z
        .object({ resourceSpecific: z.array(z.object({ name: z.string() })).default([]) })
        .default({ resourceSpecific: [] }),
    })
    .optional(),
})

/** Texts of a manifest's language file, keyed by the place they replace ("staticTabs[0].name"). */
export type ManifestLanguages = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Sources {
  readonly manifest: unknown
  readonly languages: ManifestLanguages
  readonly addresses: AddressPair
}

function namesOf(key: string, fallback: string, languages: ManifestLanguages): Record<string, string> {
  const named = Object.entries(languages).map(([language, texts]) => {
    const text = texts[key]
    return [language, typeof text === 'string' ? text : fallback] as const
  })
  return { ...Object.fromEntries(named), '': fallback }
}

/** What Teams takes for granted when a tab lists no contexts (msteams-docs, manifest schema). */
const usualContexts = ['personalTab', 'channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab']

function tabsIn(scope: string, tabs: z.infer<typeof staticTab>[], sources: Sources): MeetingTab[] {
  const { languages, addresses } = sources
  return tabs.flatMap(({ entityId, name = entityId, contentUrl, scopes, context }, index) => {
    if (!contentUrl || !scopes.includes(scope)) return []
    const names = namesOf(`staticTabs[${index}].name`, name, languages)
    return [
      { entityId, contentUrl: toLocal(contentUrl, addresses), names, contexts: context ?? usualContexts },
    ]
  })
}

const personalTabs = (tabs: z.infer<typeof staticTab>[], sources: Sources): PersonalTab[] =>
  tabsIn('personal', tabs, sources).map(({ entityId, contentUrl, names }) => ({
    entityId,
    contentUrl,
    names,
  }))

const activitiesOf = (
  { activityTypes }: z.infer<typeof manifestShape>['activities'],
  languages: ManifestLanguages,
): ActivityTexts =>
  Object.fromEntries(
    activityTypes.map(({ type, templateText }, index) => [
      type,
      namesOf(`activities.activityTypes[${index}].templateText`, templateText, languages),
    ]),
  )

/** Stands on appointments and mails; reading them is a permission of its own. */
function outlookOf(
  manifest: z.infer<typeof manifestShape>,
  addresses: AddressPair,
): OutlookAddIn | undefined {
  const [inOutlook] = manifest.extensions
  const page = inOutlook?.runtimes[0]?.code.page
  const label = inOutlook?.ribbons[0]?.tabs[0]?.groups[0]?.controls[0]?.label
  const app = manifest.webApplicationInfo
  if (page === undefined || label === undefined || app === undefined) return undefined
  const granted = manifest.authorization?.permissions.resourceSpecific ?? []
  return {
    pageUrl: toLocal(page, addresses),
    label,
    mayReadItem: granted.some(({ name }) => /^MailboxItem\.Read(Write)?\.User$/.test(name)),
    clientId: app.id,
    nestedRedirectUri: app.nestedAppAuthInfo[0]?.redirectUri ?? null,
    domain: new URL(page).host,
  }
}

/** Reads an app manifest as Teams would when the app is installed; throws when it is not one. */
export function appDefinition(sources: Sources): AppDefinition {
  const { addresses } = sources
  const manifest = manifestShape.parse(sources.manifest)
  const [configurable] = manifest.configurableTabs
  const meetingTab = tabsIn('groupChat', manifest.staticTabs, sources).find(({ contexts }) =>
    contexts.some((context) => context.startsWith('meeting')),
  )
  const outlook = outlookOf(manifest, addresses)
  return {
    id: manifest.id,
    name: manifest.name.short,
    validDomains: [...manifest.validDomains, new URL(addresses.appBase).host],
    permissions: manifest.authorization?.permissions.resourceSpecific.map((it) => it.name) ?? [],
    personalTabs: personalTabs(manifest.staticTabs, sources),
    ...(meetingTab && { meetingTab }),
    ...(outlook && { outlook }),
    ...(configurable && { configurationUrl: toLocal(configurable.configurationUrl, addresses) }),
    showLoadingIndicator: manifest.showLoadingIndicator,
    activities: activitiesOf(manifest.activities, sources.languages),
  }
}

/** The first of the manifest's own addresses says where production serves the app. */
export function publicOriginOf(manifest: unknown): string {
  const { staticTabs, configurableTabs } = manifestShape.parse(manifest)
  const url =
    staticTabs.find((tab) => tab.contentUrl)?.contentUrl ?? configurableTabs[0]?.configurationUrl ?? ''
  const origin = URL.parse(url)?.origin
  if (!origin) throw new Error('The manifest names no page of the app: it has neither tab nor configuration.')
  return origin
}
