import { z } from 'zod'
import type { AppLocation } from './host.ts'

const teamsHost = 'teams.microsoft.com'
const entityPath = /^\/l\/entity\/([^/]+)\/([^/]*)\/?$/
const linkContext = z.object({
  subEntityId: z.string().optional(),
  channelId: z.string().optional(),
  chatId: z.string().optional(),
})

/** Reads the path and query of a deep link, wherever it is hosted; undefined if it leads to no app. */
export function readEntityPath(link: URL): AppLocation | undefined {
  const [, appId, pageId] = entityPath.exec(link.pathname) ?? []
  if (appId === undefined || pageId === undefined) return undefined
  const { subEntityId, channelId, chatId } = readContext(link.searchParams.get('context'))
  return {
    appId: decodeURIComponent(appId),
    pageId: decodeURIComponent(pageId),
    subPageId: subEntityId,
    channelId,
    chatId,
  }
}

function readContext(json: string | null): z.infer<typeof linkContext> {
  try {
    return linkContext.parse(JSON.parse(json ?? '{}'))
  } catch {
    return {} // a client opens the page without a place in it when the context cannot be read
  }
}

/** The app and page a Teams deep link leads to; undefined for every other address. */
export function readDeepLink(url: string): AppLocation | undefined {
  const link = URL.parse(url)
  return link?.hostname === teamsHost ? readEntityPath(link) : undefined
}

/** The path and query of a deep link; on `https://teams.microsoft.com` it is what people send each other. */
export function entityPathOf(location: AppLocation, label?: string): string {
  const query = new URLSearchParams()
  if (label) query.set('label', label)
  const { subPageId: subEntityId, channelId, chatId } = location
  if (subEntityId ?? channelId ?? chatId)
    query.set('context', JSON.stringify({ subEntityId, channelId, chatId }))
  const path = `/l/entity/${encodeURIComponent(location.appId)}/${encodeURIComponent(location.pageId)}`
  return query.size > 0 ? `${path}?${query}` : path
}
