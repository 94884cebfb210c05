import type { FrameContext } from './frame-contexts.ts'
import type { Host } from './host.ts'

/** Three parts, so that teams-js cannot take it for JSON. */
export const hostSdkVersion = '2.1.2'

type Capabilities = Record<string, unknown>

function pageCapabilities(host: Host): Capabilities {
  const everywhere = { backStack: {}, currentApp: {} }
  return host.config ? { ...everywhere, config: {} } : everywhere
}

function dialogCapabilities(context: FrameContext): Capabilities {
  return context === 'settings' ? {} : { dialog: { url: { parentCommunication: {} }, update: {} } }
}

/**
 * The capabilities announced to a frame. `people` and `calendar` are announced wherever the client has them, as
 * clients do, although a side panel may not call them: an app that asks `isSupported()` only must fail here too.
 */
export function capabilitiesOf(host: Host): Capabilities {
  return {
    app: { notifySuccessResponse: {} },
    pages: pageCapabilities(host),
    ...(host.dialogs && dialogCapabilities(host.frame.context)),
    ...(host.people && { people: {} }),
    ...(host.calendar && { calendar: {} }),
    ...(host.sharing && { sharing: {} }),
    ...(host.chat && { chat: {} }),
  }
}

/** The runtime configuration as it goes over the wire: JSON inside a string. */
export function runtimeConfig(host: Host): string {
  return JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    isNAAChannelRecommended: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: capabilitiesOf(host),
  })
}
