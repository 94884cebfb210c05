import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Where the hosts of Microsoft 365 frame an app from (msteams-docs, "Prerequisites: frame-ancestors"). */
const hostOrigins = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
].join(' ')

const AZURE_LIVE = 'wss://*.webpubsub.azure.com'

const fallback = {
  'content-security-policy': `frame-ancestors 'self' ${hostOrigins}`,
  'x-content-type-options': 'nosniff',
}

const siteConfig = z.object({ globalHeaders: z.record(z.string(), z.string()).default(fallback) })

/**
 * The headers production sends with every file: those of the site's own Static Web Apps configuration. A site without
 * one gets what Teams needs at least. In both cases 'self' lets this client frame the app. Live updates come from Azure
 * Web PubSub there and from `liveUrl` here.
 */
export async function siteHeaders(siteDir: string, liveUrl?: string): Promise<Record<string, string>> {
  const file = join(siteDir, 'staticwebapp.config.json')
  const text = await readFile(file, 'utf8').catch(() => '{}') // optional by design
  const headers = siteConfig.parse(JSON.parse(text)).globalHeaders
  if (liveUrl === undefined) return headers
  const local = `${AZURE_LIVE} ${liveUrl.replace(/^http/, 'ws')}`
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace(AZURE_LIVE, local)]),
  )
}
