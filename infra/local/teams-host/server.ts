import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { distTeamsHost } from '#infra/tools/paths.ts'
import { startHttpService } from '../http-service.ts'
import { proxyRequest } from '../proxy.ts'
import { appDefinition, type ManifestLanguages, publicOriginOf } from './server/app-definition.ts'
import { answerHostApi, type HostParts } from './server/host-api.ts'
import { isOutlookPage, sendOutlookPage } from './server/outlook-page.ts'
import { PinnedTabs } from './server/pinned-tabs.ts'
import { siteHeaders } from './server/site-headers.ts'
import { Stages } from './server/stages.ts'
import { type Site, sendFile } from './server/static-files.ts'
import type {
  HostActivity,
  HostClock,
  HostDirectory,
  HostIdentity,
  HostMeetings,
  HostOutlook,
} from './types.ts'

export interface TeamsHostOptions {
  readonly identity: HostIdentity
  readonly directory: HostDirectory
  readonly clock: HostClock
  /** Origin of the API; `/api` is passed on to it, as Static Web Apps does. */
  readonly apiUrl: string
  /** Origin of the live updates; Azure's own unless told. */
  readonly liveUrl?: string
  /** Where pages redeem their codes; Entra ID's own unless told. */
  readonly authorityUrl?: string
  /** The built tab, exactly as it is deployed. */
  readonly tabDir: string
  /** The app's manifest with its gaps filled, and its language files by language. */
  readonly manifest: unknown
  readonly languages?: ManifestLanguages
  /** What is in the simulated calendars; nothing unless told. */
  readonly meetings?: HostMeetings
  /** Everybody's calendars, for looking at and changing by hand. */
  readonly outlook?: HostOutlook
  /** What people are told; nothing unless told. */
  readonly activity?: HostActivity
  /** Where pinned tabs are kept; without it they end with the process. */
  readonly stateFile?: string
  readonly port?: number
  /** The built client; `dist/teams-host` unless told. */
  readonly clientDir?: string
}

export interface TeamsHost {
  readonly url: string
  close(): Promise<void>
}

interface Sites {
  readonly client: Site
  readonly tab: Site
  readonly apiUrl: string
}

/**
 * A Teams client on loopback.
 *
 * Client and app share one origin, the app under `/app/`. teams-js accepts messages from the app's own origin, from a
 * built-in list of https hosts, and from what `app.initialize` is given; a local http host would have to be given, with
 * a fixed port (its patterns know no wildcard there), and a production build that knows a loopback host would take
 * orders from any program on the reader's machine. From the same origin the deployed files run unchanged.
 */
export async function createTeamsHost(options: TeamsHostOptions): Promise<TeamsHost> {
  const clientDir = options.clientDir ?? distTeamsHost
  if (!existsSync(join(clientDir, 'index.html')))
    throw new Error(`The local Teams client is not built: ${clientDir} has no index.html.`)
  const sites = await openSites(options, clientDir)
  let listener = (_: IncomingMessage, response: ServerResponse) => void response.writeHead(503).end()
  const service = await startHttpService((request, response) => listener(request, response), options.port)
  try {
    const parts = await openParts(options, service.url)
    listener = (request, response) => void answer(request, response, { ...sites, parts }).catch(reportFailure)
  } catch (error) {
    await service.close()
    throw error
  }
  return service
}

async function openSites(options: TeamsHostOptions, clientDir: string): Promise<Sites> {
  const clientHeaders = { 'content-security-policy': "frame-ancestors 'none'" }
  return {
    client: { folder: clientDir, headers: clientHeaders },
    tab: { folder: options.tabDir, headers: await siteHeaders(options.tabDir, options) },
    apiUrl: options.apiUrl,
  }
}

async function openParts(options: TeamsHostOptions, url: string): Promise<HostParts> {
  const {
    identity,
    directory,
    clock,
    manifest,
    languages = {},
    stateFile,
    meetings = () => [],
    outlook = null,
    activity = { of: () => [], markRead: () => undefined },
  } = options
  const addresses = { publicOrigin: publicOriginOf(manifest), appBase: `${url}/app` }
  const app = appDefinition({ manifest, languages, addresses })
  const tabs = await PinnedTabs.open(addresses, stateFile)
  return {
    identity,
    directory,
    clock,
    app,
    addresses,
    tabs,
    meetings,
    outlook,
    activity,
    stages: new Stages(),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { client, tab, apiUrl, parts }: Sites & { parts: HostParts },
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname.startsWith('/api/')) return proxyRequest(request, response, apiUrl)
  if (pathname.startsWith('/_host/')) return answerHostApi(request, response, parts)
  if (pathname === '/app') return void response.writeHead(308, { location: '/app/' }).end()
  if (isOutlookPage(pathname)) return sendOutlookPage(response, tab, pathname)
  if (pathname.startsWith('/app/')) return sendFile(response, tab, pathname.slice('/app'.length))
  // A deep link opens the client itself, which then goes to the page it names.
  return sendFile(response, client, pathname.startsWith('/l/') ? '/' : pathname)
}

/** A reader that went away in the middle of a file is no failure of the client. */
function reportFailure(error: NodeJS.ErrnoException): void {
  const isGone = ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE'].includes(error.code ?? '')
  if (!isGone) console.error(error)
}
