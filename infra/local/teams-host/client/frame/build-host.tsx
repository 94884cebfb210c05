import type { AppLocation, ConfigPort, Frame, Host, NavigationPort } from '../../protocol/host.ts'
import { type Outcome, refuse, succeed } from '../../protocol/outcome.ts'
import { toLocal } from '../../public-address.ts'
import { openTaskDialog } from '../dialogs/open-task-dialog.tsx'
import { PeopleDialog } from '../dialogs/PeopleDialog.tsx'
import { ShareDialog } from '../dialogs/ShareDialog.tsx'
import { hostApi } from '../state/api.ts'
import type { Client } from '../state/client.tsx'
import { placeOf } from '../surfaces/place-of.ts'
import type { FrameLink } from './frame-link.ts'
import { openPopup } from './open-popup.ts'
import { sessionOf } from './session.ts'

/** What a frame adds to the client: its page, its window, and the parts that only this kind of frame has. */
export interface FrameParts {
  readonly frame: Frame
  readonly link: FrameLink
  readonly lifecycle: Omit<Host['lifecycle'], 'register'>
  readonly config?: Host['config']
  readonly dialogs?: Host['dialogs']
  readonly meeting?: Host['meeting']
}

/** Puts together what the protocol asks of the client, for one frame as it is now. */
export function buildHost(client: Client, parts: FrameParts): Host {
  const { frame, link } = parts
  const host: Host = {
    session: sessionOf(client),
    app: client.state.app,
    frame,
    lifecycle: { ...parts.lifecycle, register: (handler) => link.register(handler) },
    authentication: {
      token: (request) => askForToken(client, request),
      popup: (request) => openPopup({ ...request, url: toLocal(request.url, client.state) }, host),
      finishPopup: () => {},
    },
    navigation: navigation(client, frame),
    config: parts.config ?? storedConfig(client, frame),
    dialogs: parts.dialogs ?? openTaskDialog(client, frame, link),
    people: {
      select: (request) => client.ask((done) => <PeopleDialog request={request} onDone={done} />),
    },
    sharing: { share: ([url]) => client.ask((done) => <ShareDialog links={[url ?? '']} onDone={done} />) },
    ...(parts.meeting && { meeting: parts.meeting }),
    unanswered: (func) => console.warn(`The app called "${func}", which this client does not answer.`),
  }
  return host
}

async function askForToken(
  { person }: Client,
  request: Parameters<typeof hostApi.token>[1],
): Promise<Outcome> {
  const answer = await hostApi.token(person.id, request)
  return 'token' in answer ? succeed(answer.token) : refuse('permissionDenied', answer.reason)
}

function navigation(client: Client, frame: Frame): NavigationPort {
  const openApp = (location: AppLocation): Outcome => {
    const place = placeOf(client, location)
    if (typeof place === 'string') return refuse('invalidArguments', place)
    // The answer goes out first: the page that asked is gone as soon as the client has moved.
    setTimeout(() => void client.go(place))
    return succeed()
  }
  return {
    openApp,
    openDefaultPage: () =>
      openApp({ appId: client.state.app.id, pageId: client.state.app.personalTabs[0]?.entityId ?? '' }),
    openExternal: (url) => {
      window.open(toLocal(url, client.state), '_blank', 'noopener')
      return succeed()
    },
    back: () => {
      client.back()
      return succeed()
    },
    shareDeepLink: ({ subPageId, label }) => {
      const channelId = frame.channel?.channelId
      const chatId = frame.meeting?.chatId
      const location = { appId: client.state.app.id, pageId: frame.entityId, subPageId, channelId, chatId }
      void client.ask((done) => <ShareDialog location={location} label={label} onDone={done} />)
    },
  }
}

/** A tab may read and replace its own stored configuration; other pages have none. */
function storedConfig({ state, refresh }: Client, frame: Frame): ConfigPort {
  const tab = state.tabs.find(
    ({ channelId, config }) => channelId === frame.channel?.channelId && config.entityId === frame.entityId,
  )
  return {
    setValidity: () => {},
    read: () => tab?.config,
    write: async (config) => {
      if (!tab) return refuse('notSupportedInCurrentContext', 'This page is not a configured tab.')
      await hostApi.saveTab({ ...tab, config })
      await refresh()
      return succeed()
    },
    saved: () => {},
    saveFailed: () => {},
  }
}
