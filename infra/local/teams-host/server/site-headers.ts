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
/** In `connect-src`, before anything else that is asked. */
const REDEEMED_AT = "connect-src 'self' https://login.microsoftonline.com"

const fallback = {
  'content-security-policy': `frame-ancestors 'self' ${hostOrigins}`,
  'x-content-type-options': 'nosniff',
}

const siteConfig = z.object({ globalHeaders: z.record(z.string(), z.string()).default(fallback) })

/**
 * The headers production sends with every file: those of the site's own Static Web Apps configuration. A site without
 * one gets what Teams needs at least. In both cases 'self' lets this client frame the app. Live updates come from Azure
 * Web PubSub there and from `liveUrl` here, codes are redeemed at Entra ID there and at `authorityUrl` here.
 */
export async function siteHeaders(
  siteDir: string,
  { liveUrl, authorityUrl }: { readonly liveUrl?: string; readonly authorityUrl?: string },
): Promise<Record<string, string>> {
  const file = join(siteDir, 'staticwebapp.config.json')
  const text = await readFile(file, 'utf8').catch(() => '{}') // optional by design
  const headers = siteConfig.parse(JSON.parse(text)).globalHeaders
  const withLive = liveUrl ? `${AZURE_LIVE} ${liveUrl.replace(/^http/, 'ws')}` : AZURE_LIVE
  const withAuthority = authorityUrl ? `${REDEEMED_AT} ${authorityUrl}` : REDEEMED_AT
  const local = (value: string) => value.replace(AZURE_LIVE, withLive).replace(REDEEMED_AT, withAuthority)
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, local(value)]))
}
