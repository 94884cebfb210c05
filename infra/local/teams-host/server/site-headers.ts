import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { inRoot } from '#infra/tools/paths.ts'

const AZURE_LIVE = 'wss://*.webpubsub.azure.com'
/** In `connect-src`, before anything else that is asked. */
const REDEEMED_AT = "connect-src 'self' https://login.microsoftonline.com"

const siteConfig = z.object({ globalHeaders: z.record(z.string(), z.string()).optional() })

const headersIn = async (folder: string): Promise<Record<string, string> | undefined> => {
  const file = join(folder, 'staticwebapp.config.json')
  const text = await readFile(file, 'utf8').catch(() => '{}') // optional by design
  return siteConfig.parse(JSON.parse(text)).globalHeaders
}

/** Of what the product's own site sends, what every site needs to stand in Teams: who may frame it. */
async function fallback(): Promise<Record<string, string>> {
  const policy = (await headersIn(inRoot('tab', 'public')))?.['Content-Security-Policy'] ?? ''
  const ancestors = policy.split('; ').filter((directive) => directive.startsWith('frame-ancestors'))
  return { 'content-security-policy': ancestors.join('; '), 'x-content-type-options': 'nosniff' }
}

/**
 * The headers production sends with every file: those of the site's own Static Web Apps configuration. A site without
 * one gets what Teams needs at least. In both cases 'self' lets this client frame the app. Live updates come from Azure
 * Web PubSub there and from `liveUrl` here, codes are redeemed at Entra ID there and at `authorityUrl` here.
 */
export async function siteHeaders(
  siteDir: string,
  { liveUrl, authorityUrl }: { readonly liveUrl?: string; readonly authorityUrl?: string },
): Promise<Record<string, string>> {
  const headers = (await headersIn(siteDir)) ?? (await fallback())
  const withLive = liveUrl ? `${AZURE_LIVE} ${liveUrl.replace(/^http/, 'ws')}` : AZURE_LIVE
  const withAuthority = authorityUrl ? `${REDEEMED_AT} ${authorityUrl}` : REDEEMED_AT
  const local = (value: string) => value.replace(AZURE_LIVE, withLive).replace(REDEEMED_AT, withAuthority)
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, local(value)]))
}
